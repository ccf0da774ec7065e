import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { StrengthModel } from '../../../../model/strength/compute';
import type { Scenario } from '../../../../simulation/scenario';
import { localElasticities } from '../../../../simulation/sensitivity/elasticities';
import type { LocalElasticity } from '../../../../simulation/sensitivity/elasticities';
import type { SensitivityInput } from '../../../../simulation/sensitivity/inputs';
import { usePaneStyles } from '../../../components/usePaneStyles';
import type { CellTable } from '../../../copy/cellTable';
import { WithCopy } from '../../../copy/WithCopy';
import { formatDecimals } from '../../../format/numbers';
import { inputText } from '../../../i18n/sensitivityText';
import { t } from '../../../i18n/translate';
import { inputsFor } from '../../../state/sensitivityInputs';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px', padding: '4px 0', lineHeight: '18px' },
  value: { marginLeft: 'auto' },
});

interface ElasticityPanelProps {
  readonly model: StrengthModel;
  readonly scenario: Scenario;
  readonly team: string | null;
  /** Where a copy says that it comes from. */
  readonly source: string;
}

interface Line {
  readonly input: SensitivityInput;
  readonly elasticity: LocalElasticity;
}

/** By how many percent a team's figure changes with one percent of each input. */
export function ElasticityPanel({ model, scenario, team, source }: ElasticityPanelProps) {
  const styles = useStyles();
  const { quiet, numbers, list } = usePaneStyles();
  const lines = useMemo(() => (team === null ? [] : linesOf(model, scenario, team)), [model, scenario, team]);
  if (team === null) return <div className={quiet}>{t('sensitivity.elasticity.chooseTeam')}</div>;
  const how = t('sensitivity.elasticity.how', { team });
  return (
    <>
      <WithCopy title={t('sensitivity.views.elasticity')} source={() => ({ title: `${t('sensitivity.title')} ${team}`, subtitle: how, source, cells: () => elasticityCells(lines, how) })}>
        <div className={quiet}>{how}</div>
      </WithCopy>
      <ul className={list}>
        {lines.map(({ input, elasticity }) => (
          <li key={inputText(input)} className={styles.row}>
            <span>{inputText(input)}</span>
            <span className={mergeClasses(styles.value, numbers)}>{elasticityText(elasticity)}</span>
          </li>
        ))}
      </ul>
      {lines.some(({ elasticity }) => elasticity.corner) && <div className={quiet}>{t('sensitivity.elasticity.cornerWhy')}</div>}
    </>
  );
}

function linesOf(model: StrengthModel, scenario: Scenario, team: string): Line[] {
  const index = model.inputs.teams.findIndex(({ name }) => name === team);
  const lines = inputsFor(model, scenario, team).flatMap((input): Line[] => {
    const elasticity = localElasticities(model, scenario, input, 'hbvs')?.[index];
    return elasticity ? [{ input, elasticity }] : [];
  });
  const size = ({ elasticity: { up, down } }: Line) => Math.max(Math.abs(up), Math.abs(down));
  return lines.filter((line) => size(line) >= 0.0005).sort((a, b) => size(b) - size(a));
}

/** A little more and a little less apart: where they differ a mean would be neither. */
function elasticityCells(lines: readonly Line[], how: string): CellTable {
  const cell = (value: number) => ({ value, decimals: 3, signed: true });
  return {
    header: [t('sensitivity.tornado.columnInput'), t('sensitivity.elasticity.columnUp'), t('sensitivity.elasticity.columnDown')],
    rows: lines.map(({ input, elasticity: { up, down } }) => [inputText(input), cell(up), cell(down)]),
    note: lines.some(({ elasticity }) => elasticity.corner) ? `${how} ${t('sensitivity.elasticity.cornerWhy')}` : how,
  };
}

/** "+0,42"; where up and down differ both. */
export function elasticityText({ up, down, corner }: LocalElasticity): string {
  const text = (value: number) => formatDecimals(value, 3, true);
  return corner ? t('sensitivity.elasticity.corner', { up: text(up), down: text(down) }) : text((up + down) / 2);
}
