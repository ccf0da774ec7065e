import { makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ModelInWorkbook } from '../../../../excel/contract';
import { FoldCard } from '../../../components/FoldCard';
import { Segmented } from '../../../components/Segmented';
import { sourceLine } from '../../../copy/copySource';
import { t } from '../../../i18n/translate';
import type { PreparedModel } from '../../../state/computeScenario';
import type { Simulation } from '../../../state/paneState';
import { ElasticityPanel } from './ElasticityPanel';
import { IndicesPanel } from './IndicesPanel';
import { TornadoPanel } from './TornadoPanel';
import { useStacked } from './useStacked';

const useStyles = makeStyles({ select: { minWidth: 0 } });

const views = ['tornado', 'elasticity', 'indices'] as const;
type View = (typeof views)[number];

interface SensitivityCardProps {
  readonly model: Extract<ModelInWorkbook, { kind: 'model' }>;
  readonly prepared: PreparedModel;
  readonly simulation: Simulation;
}

/** "Waar hangt het van af?": inputs and assumptions by what they do to one outcome. */
export function SensitivityCard(props: SensitivityCardProps) {
  const [open, setOpen] = useState(false);
  return (
    <FoldCard title={t('sensitivity.title')} summary={open ? undefined : t('sensitivity.summary')} open={open} onToggle={setOpen}>
      <Panels {...props} />
    </FoldCard>
  );
}

function Panels({ model, prepared, simulation }: SensitivityCardProps) {
  const styles = useStyles();
  const { inputs, library } = model;
  const scenario = useStacked(simulation.settled, library);
  const [view, setView] = useState<View>('tornado');
  /** null until chosen: then the team that the scenario is about; '' is the total moved. */
  const [chosen, setChosen] = useState<string | null>(null);
  const about = scenario.changes.find((change) => change.scope.kind === 'basisteam')?.scope;
  const subject = chosen ?? (about?.kind === 'basisteam' ? about.name : (inputs.teams[0]?.name ?? ''));
  const team = subject === '' ? null : subject;
  const source = sourceLine(inputs.baseYear, simulation.settled.name, null);
  return (
    <>
      <Select className={styles.select} aria-label={t('sensitivity.subject')} value={subject} onChange={(_, data) => setChosen(data.value)}>
        <option value="">{t('sensitivity.moved')}</option>
        {inputs.districts.map((district, d) => (
          <optgroup key={district.name} label={district.name}>
            {inputs.teams.filter((candidate) => candidate.district === d).map(({ name }) => <option key={name} value={name}>{`${t('sensitivity.teams')} ${name}`}</option>)}
          </optgroup>
        ))}
      </Select>
      <Segmented fill label={t('sensitivity.view')} options={views.map((value) => ({ value, label: t(`sensitivity.views.${value}`) }))} value={view} onChange={setView} />
      {view === 'tornado' && <TornadoPanel model={prepared.model} scenario={scenario} team={team} source={source} />}
      {view === 'elasticity' && <ElasticityPanel model={prepared.model} scenario={scenario} team={team} source={source} />}
      {view === 'indices' && <IndicesPanel inputs={inputs} scenario={scenario} team={team} source={source} />}
    </>
  );
}
