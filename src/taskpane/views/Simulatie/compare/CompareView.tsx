import { Button, Checkbox, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular, TableRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import { MOST_COMPARED } from '../../../../excel/contract';
import type { ComparisonOrder } from '../../../../simulation/results/comparison';
import { settingDifferences } from '../../../../simulation/results/scenarioSettings';
import type { Scenario } from '../../../../simulation/scenario';
import { sheetNames } from '../../../../workbook/sheetNames';
import { Card } from '../../../components/Card';
import { Segmented } from '../../../components/Segmented';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { CopyMenu } from '../../../copy/CopyMenu';
import { sourceLine } from '../../../copy/copySource';
import { problemText } from '../../../i18n/problemText';
import { t } from '../../../i18n/translate';
import { comparedColumns } from '../../../state/comparedColumns';
import type { PreparedModel } from '../../../state/computeScenario';
import type { GainMeasure } from '../../../state/gains';
import { usePaneStore, usePart } from '../../../state/paneContext';
import { comparedRows, differingTeams } from './comparedRows';
import { ComparisonTable } from './ComparisonTable';
import { comparisonCells, settingCells } from './comparisonCells';
import { ScenarioChoice } from './ScenarioChoice';
import { SettingList } from './SettingList';

const useStyles = makeStyles({
  back: { display: 'inline-flex', alignItems: 'center', gap: '2px', alignSelf: 'flex-start' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, margin: 0, outline: 'none' },
  aside: { display: 'inline-flex', alignItems: 'center', gap: '4px', margin: '-6px -6px -6px 0' },
  only: { marginLeft: '-8px' },
  note: { marginTop: '6px' },
  sheet: { marginTop: '8px' },
});

interface CompareViewProps {
  readonly prepared: PreparedModel;
  readonly onScreen: Scenario;
  readonly library: readonly Scenario[];
  readonly measure: GainMeasure;
  readonly onBack: () => void;
}

/** Up to four scenarios side by side: what they give each team, and what is set differently. */
export function CompareView({ prepared, onScreen, library, measure, onBack }: CompareViewProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const candidates = useMemo(() => namedScenarios(onScreen, library), [onScreen, library]);
  const [chosen, setChosen] = useState<readonly number[]>(() => candidates.map((_, i) => i).slice(0, Math.min(MOST_COMPARED, 2)));
  const [difference, setDifference] = useState(true);
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const [order, setOrder] = useState<ComparisonOrder>({ by: 'volgorde' });
  const all = useMemo(() => comparedColumns(prepared, chosen.flatMap((index) => candidates[index] ?? []), library), [prepared, chosen, candidates, library]);
  const columns = all.filter((column) => column.outcome.ok);
  const { inputs } = prepared.model;
  const choices = { measure, difference, onlyDiffering, order };
  const rows = comparedRows(columns, prepared.base, inputs, choices);
  const differing = differingTeams(columns, prepared.base, choices);
  const stacked = columns.flatMap(({ outcome }) => (outcome.ok ? [outcome.stacked] : []));
  const store = usePaneStore();
  const busy = usePart((pane) => pane.work !== null);
  const toSheet = () => void store.compare(chosen.flatMap((index) => { const candidate = candidates[index]; return candidate ? [{ ...candidate.scenario, name: candidate.sheetName }] : []; }));
  const unit = t(difference ? (measure === 'hbvs' ? 'simulatie.unitHbvs' : 'simulatie.unitNew') : measure === 'hbvs' ? 'results.compare.unitHbvs' : 'results.compare.unitNew');
  const source = sourceLine(inputs.baseYear, columns.map(({ letter, name }) => `${letter} = ${name}`).join(', '), null);
  const differences = settingDifferences(stacked);
  return (
    <div className={shared.view} onKeyDown={(event) => event.key === 'Escape' && onBack()}>
      <Link className={styles.back} onClick={onBack}><ChevronLeft16Regular aria-hidden />{t('common.back')}</Link>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>{t('results.compare.title')}</h1>
      <Card title={t('results.compare.choose', { most: String(MOST_COMPARED) })}>
        <ScenarioChoice names={candidates.map(({ name }) => name)} chosen={chosen} letterOf={(index) => all[chosen.indexOf(index)]?.letter} onChange={setChosen} />
        {candidates.length < 2 && <div className={shared.quiet}>{t('results.compare.none')}</div>}
      </Card>
      {all.map(({ letter, name, outcome }) => !outcome.ok && <div key={letter} role="alert" className={shared.quiet}>{t('results.compare.impossible', { name, reason: problemText({ code: 'impossible', place: { sheet: sheetNames.scenariolijst }, problem: outcome.problem }).title })}</div>)}
      {columns.length < 2 ? candidates.length > 1 && <div className={shared.quiet}>{t('results.compare.pickTwo')}</div> : (
        <>
          <Card
            title={t('results.compare.differs', { count: differing, n: String(inputs.teams.length) })}
            aside={<span className={styles.aside}><CopyMenu title={t('results.compare.title')} source={() => ({ title: t('results.compare.title'), subtitle: unit, source, cells: () => comparisonCells(rows, columns, difference) })} /></span>}
          >
            <Segmented tight label={t('results.compare.show')} options={[{ value: 'verschil', label: t('results.compare.difference') }, { value: 'uitkomst', label: t('results.compare.outcome') }]} value={difference ? 'verschil' : 'uitkomst'} onChange={(value) => setDifference(value === 'verschil')} />
            <Checkbox className={styles.only} label={t('results.compare.onlyDiffering')} checked={onlyDiffering} onChange={(_, data) => setOnlyDiffering(data.checked === true)} />
            <div className={shared.quiet}>{unit}</div>
            {differing === 0 ? <p>{t('results.compare.same')}</p> : <ComparisonTable rows={rows} columns={columns} difference={difference} order={order} onOrder={setOrder} />}
            <Button className={styles.sheet} icon={<TableRegular />} disabledFocusable={busy || all.length > columns.length} onClick={toSheet}>{t('results.compare.toSheet')}</Button>
            <div className={mergeClasses(shared.quiet, styles.note)}>{t('results.compare.first', { letter: columns[0]?.letter ?? '' })}</div>
          </Card>
          <Card
            title={t('results.compare.settings')}
            aside={differences.length === 0 ? undefined : <span className={styles.aside}><CopyMenu title={t('results.compare.settings')} source={() => ({ title: t('results.compare.settings'), subtitle: t('results.compare.title'), source, cells: () => settingCells(differences, columns) })} /></span>}
          >
            <SettingList differences={differences} columns={columns} />
          </Card>
        </>
      )}
    </div>
  );
}

/** A scenario that can be chosen. */
interface Candidate {
  readonly name: string;
  /** On a sheet names must differ, and nobody is "on screen" there. */
  readonly sheetName: string;
  readonly scenario: Scenario;
}

/** The scenario on screen first, then the kept ones; one that is on screen exactly as it was kept stands there once. */
function namedScenarios(onScreen: Scenario, library: readonly Scenario[]): Candidate[] {
  const others = library.filter((scenario) => scenario.name !== onScreen.name || JSON.stringify(scenario) !== JSON.stringify(onScreen));
  const own = onScreen.name === '' ? t('results.compare.unnamed') : onScreen.name;
  const name = t('results.compare.onScreen', { name: own });
  const first = { name, sheetName: others.some((scenario) => scenario.name === own) ? name : own, scenario: onScreen };
  return [first, ...others.map((scenario) => ({ name: scenario.name, sheetName: scenario.name, scenario }))];
}
