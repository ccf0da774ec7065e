import { Button, makeStyles, mergeClasses, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import type { NormLevelKind } from '../../../model/wijkagent/levels';
import type { NormRow, WijkagentNorm } from '../../../model/wijkagent/wijkagentNorm';
import { Card } from '../../components/Card';
import { Segmented } from '../../components/Segmented';
import { usePaneStyles } from '../../components/usePaneStyles';
import { CopyMenu } from '../../copy/CopyMenu';
import { isShort, measureText, settingsText, spanText } from '../../i18n/normText';
import { t } from '../../i18n/translate';
import { LevelRow } from './LevelRow';
import { levelCells } from './normCells';
import type { NormProps } from './normProps';
import { Reconciliation } from './Reconciliation';
import { inhabitantsChanged, rowDates } from './rowDates';
import { SplitForms } from './SplitForms';
import { useNormFieldStyles } from './useNormFieldStyles';

const useStyles = makeStyles({
  controls: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: '8px', margin: '8px 0 2px' },
  search: { width: '100%', maxWidth: 'none' },
  copy: { margin: '-6px -6px -6px 0' },
  more: { marginLeft: '-4px' },
});

const levels: readonly NormLevelKind[] = ['eenheid', 'district', 'basisteam', 'gemeente'];
/** A longer list is folded, and can be searched. */
const IN_SIGHT = 12;

/** Rows of a level: who is short most first; what cannot be said last. */
export function rowsOfLevel(norm: WijkagentNorm, level: NormLevelKind): NormRow[] {
  const rows = { eenheid: [norm.unit], district: norm.districts, basisteam: norm.teams, gemeente: norm.municipalities }[level];
  const balance = (row: NormRow) => (row.balance.ok ? row.balance.value.chosen : Infinity);
  return [...rows].sort((a, b) => (balance(a) === balance(b) ? a.name.localeCompare(b.name, 'nl') : balance(a) - balance(b)));
}

/** Where the norm is met and where it is not, at one of the four levels. */
export function LevelsCard(props: NormProps) {
  const { model, wijkagenten, figures, base, source } = props;
  const styles = useStyles();
  const fields = useNormFieldStyles();
  const { quiet, list } = usePaneStyles();
  const [level, setLevel] = useState<NormLevelKind>('district');
  const [filter, setFilter] = useState('');
  const [all, setAll] = useState(false);
  const rows = rowsOfLevel(figures.norm, level);
  const wanted = filter.trim().toLocaleLowerCase();
  const teamNames = (row: NormRow) => (row.kind === 'gemeente' ? row.teams.map((team) => model.inputs.teams[team]?.name ?? '').join(', ') : '');
  const found = rows.filter((row) => `${row.name} ${teamNames(row)}`.toLocaleLowerCase().includes(wanted));
  const long = rows.length > IN_SIGHT;
  const shown = all || wanted !== '' || !long ? found : found.slice(0, IN_SIGHT);
  const measure = measureText(wijkagenten.measure, figures.norm.month.ok ? figures.norm.month.value : null);
  const scale = Math.max(1e-9, ...rows.flatMap((row) => [row.measured.ok ? row.measured.value : 0, row.required.ok ? row.required.value.required : 0]));
  const before = base === null ? null : rowsOfLevel(base.norm, level);
  const levelName = t(`norm.levels.${level}`).toLocaleLowerCase();
  const copy = () => ({ title: t('norm.levels.list', { level: levelName }), subtitle: settingsText(wijkagenten), source, cells: () => levelCells(rows, before, wijkagenten.unitDate) });
  const choose = (next: NormLevelKind) => {
    setLevel(next);
    setFilter('');
    setAll(false);
  };
  return (
    <Card title={t('norm.levels.title')} aside={<div className={styles.copy}><CopyMenu title={t('norm.levels.list', { level: levelName })} source={copy} /></div>}>
      <div className={styles.controls}>
        <Segmented label={t('norm.levels.choose')} options={levels.map((value) => ({ value, label: t(`norm.levels.${value}`) }))} value={level} onChange={choose} fill tight />
        {long && <SearchBox className={styles.search} size="small" aria-label={t('norm.levels.search')} placeholder={t('norm.levels.search')} value={filter} onChange={(_, data) => setFilter(data.value)} />}
      </div>
      {level === 'gemeente' && <p className={mergeClasses(quiet, fields.text)}>{t('norm.levels.indicative', { measure: t(`norm.measuredName.${wijkagenten.measure}`) })}</p>}
      <div className={mergeClasses(quiet, styles.head)}>
        <span>{countsText(rows)}</span>
        <span aria-hidden>{t('norm.levels.legend')}</span>
      </div>
      <ul className={list} aria-label={t('norm.levels.list', { level: levelName })}>
        {shown.map((row) => <LevelRow key={`${row.kind}${row.index}`} row={row} before={before?.find(({ index }) => index === row.index) ?? null} scale={scale} measure={measure} under={teamNames(row)} dates={rowDates(row, wijkagenten.unitDate)} />)}
      </ul>
      {found.length === 0 && <p className={quiet} role="status">{t('norm.levels.nothingFound', { text: filter })}</p>}
      {wanted === '' && long && <Button className={styles.more} appearance="subtle" size="small" aria-expanded={all} onClick={() => setAll(!all)}>{all ? t('norm.levels.less') : t('norm.levels.more', { n: String(found.length) })}</Button>}
      {level !== 'eenheid' && <p className={mergeClasses(quiet, fields.text)}>{datesText(rows, before)}</p>}
      {level === 'basisteam' && <SplitForms model={model} />}
      <Reconciliation reconciliation={figures.norm.reconciliation} base={base?.norm.reconciliation ?? null} />
    </Card>
  );
}

function countsText(rows: readonly NormRow[]): string {
  const short = rows.filter(({ balance }) => balance.ok && isShort(balance.value.chosen)).length;
  const unknown = rows.filter(({ balance }) => !balance.ok).length;
  return [t('norm.levels.short', { count: short }), ...(unknown > 0 ? [t('norm.levels.notApplicable', { count: unknown })] : [])].join(' · ');
}

/** The dates on which the inhabitants of a level were counted, or that they are those of the scenario. */
function datesText(rows: readonly NormRow[], before: readonly NormRow[] | null): string {
  const dates = rows.flatMap((row) => (row.dates === null ? [] : [row.dates.first, row.dates.last])).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return '';
  return t(inhabitantsChanged(rows, before) ? 'norm.levels.datesScenario' : 'norm.levels.dates', { date: spanText({ first, last }) });
}
