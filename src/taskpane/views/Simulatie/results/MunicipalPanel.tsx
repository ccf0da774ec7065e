import { Badge, Button, makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { StrengthInputs } from '../../../../model/strength/inputs';
import type { MunicipalRow } from '../../../../simulation/results/municipalFte';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatChange, formatTenths } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { chart } from '../../../theme/paneTheme';

const useStyles = makeStyles({
  notice: { display: 'flex', gap: '8px', padding: '8px 10px', margin: '8px 0', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  icon: { flexShrink: 0, marginTop: '1px' },
  badge: { marginRight: '6px' },
  search: { width: '100%', maxWidth: 'none', marginBottom: '6px' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto 56px', columnGap: '8px', alignItems: 'baseline', padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, fontVariantNumeric: 'tabular-nums' },
  name: { overflowWrap: 'anywhere', lineHeight: '18px' },
  team: { display: 'block' },
  delta: { textAlign: 'right', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  total: { fontWeight: tokens.fontWeightSemibold, borderBottom: 'none' },
  loss: { color: chart.lossText },
  zero: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  more: { marginLeft: '-4px' },
});

const IN_SIGHT = 12;

interface MunicipalPanelProps {
  readonly inputs: StrengthInputs;
  readonly rows: readonly MunicipalRow[];
}

/** What each municipality has, indicatively: said on top, in every row a screen reader hears, and in what is copied. */
export function MunicipalPanel({ inputs, rows }: MunicipalPanelProps) {
  const styles = useStyles();
  const { list, quiet } = usePaneStyles();
  const [filter, setFilter] = useState('');
  const [all, setAll] = useState(false);
  const wanted = filter.trim().toLocaleLowerCase();
  const found = orderedMunicipalities(rows).filter((row) => `${row.name} ${teamNames(row, inputs)}`.toLocaleLowerCase().includes(wanted));
  const shown = all || wanted !== '' ? found : found.slice(0, IN_SIGHT);
  const sum = (of: (row: MunicipalRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return (
    <>
      <div className={mergeClasses(styles.notice, quiet)}>
        <Info16Regular className={styles.icon} aria-hidden />
        <span><Badge className={styles.badge} appearance="outline" color="informative" size="small">{t('results.municipal.badge')}</Badge>{t('results.municipal.why')}</span>
      </div>
      <SearchBox className={styles.search} size="small" aria-label={t('results.municipal.search')} placeholder={t('results.municipal.search')} value={filter} onChange={(_, data) => setFilter(data.value)} />
      {found.length === 0 && <p className={quiet}>{t('results.municipal.nothingFound', { text: filter })}</p>}
      <ul className={list} aria-label={t('results.municipal.list')}>
        {shown.map((row) => <Row key={row.name} row={row} teams={teamNames(row, inputs)} />)}
        {wanted === '' && <TotalRow before={sum((row) => row.before)} after={sum((row) => row.after)} delta={sum((row) => row.delta)} />}
      </ul>
      {wanted === '' && found.length > IN_SIGHT && (
        <Button className={styles.more} appearance="subtle" size="small" aria-expanded={all} onClick={() => setAll(!all)}>{all ? t('results.municipal.less') : t('results.municipal.more', { n: String(found.length) })}</Button>
      )}
    </>
  );
}

function Row({ row, teams }: { readonly row: MunicipalRow; readonly teams: string }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const texts = { name: row.name, teams, before: formatTenths(row.before), after: formatTenths(row.after), delta: formatChange(row.delta) };
  return (
    <li className={styles.row} aria-label={t('results.municipal.row', texts)}>
      <span className={styles.name}>{row.name}<span className={mergeClasses(quiet, styles.team)}>{teams}{row.restsOnSplit && ` · ${t('results.municipal.split')}`}</span></span>
      <span className={quiet}>{texts.before} → {texts.after}</span>
      <span className={mergeClasses(styles.delta, row.delta < 0 && styles.loss, row.delta === 0 && styles.zero)}>{texts.delta}</span>
    </li>
  );
}

function TotalRow({ before, after, delta }: { readonly before: number; readonly after: number; readonly delta: number }) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.row, styles.total)}>
      <span>{t('results.municipal.total')}</span>
      <span>{formatTenths(before)} → {formatTenths(after)}</span>
      <span className={styles.delta}>{formatChange(delta)}</span>
    </li>
  );
}

/** Biggest difference first, equal ones by name. */
export function orderedMunicipalities(rows: readonly MunicipalRow[]): MunicipalRow[] {
  return [...rows].sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || a.name.localeCompare(b.name, 'nl'));
}

export function teamNames(row: MunicipalRow, inputs: Pick<StrengthInputs, 'teams'>): string {
  return row.teams.map((team) => inputs.teams[team]?.name ?? '').join(', ');
}
