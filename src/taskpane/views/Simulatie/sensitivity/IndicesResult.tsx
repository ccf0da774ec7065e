import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StrengthInputs } from '../../../../model/strength/inputs';
import type { SobolIndex } from '../../../../simulation/sensitivity/pickFreeze';
import type { IndexGrouping, SobolIndices } from '../../../../simulation/sensitivity/sobolIndices';
import { Spoken } from '../../../components/Spoken';
import { usePaneStyles } from '../../../components/usePaneStyles';
import type { Cell, CellTable } from '../../../copy/cellTable';
import { WithCopy } from '../../../copy/WithCopy';
import { formatCount, formatDecimals } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { chart } from '../../../theme/paneTheme';

const useStyles = makeStyles({
  answer: { fontWeight: tokens.fontWeightSemibold, lineHeight: '20px' },
  heading: { margin: '4px 0 2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', alignItems: 'baseline', lineHeight: '18px' },
  row: { padding: '3px 0' },
  track: { display: 'block', position: 'relative', height: '6px', borderRadius: '3px', backgroundColor: chart.groove, marginTop: '2px', '@media (forced-colors: active)': { border: '1px solid GrayText' } },
  bar: { position: 'absolute', top: 0, bottom: 0, left: 0, borderRadius: '3px', backgroundColor: chart.bar, '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' } },
});

/** Teams that explain most; the rest is one line. */
const MOST_TEAMS = 4;

interface Part {
  readonly name: string;
  readonly index: SobolIndex;
}

const shareText = (share: number) => `${formatDecimals(Math.max(0, share) * 100, 0)}\u202f%`;

interface IndicesResultProps {
  readonly indices: SobolIndices;
  readonly inputs: StrengthInputs;
  readonly team: string;
  readonly seed: number;
  /** Where a copy says that it comes from. */
  readonly source: string;
}

/** Of the spread of one team: what part goes when one thing is known. */
export function IndicesResult({ indices, inputs, team, seed, source }: IndicesResultProps) {
  const styles = useStyles();
  const { quiet, numbers } = usePaneStyles();
  const index = inputs.teams.findIndex(({ name }) => name === team);
  const drivers = partsOf(indices.perDriver, index, indices.drivers.map((driver) => t(`simulatie.${driver}`)));
  const teams = partsOf(indices.perTeam, index, inputs.teams.map(({ name }) => name)).sort((a, b) => b.index.first - a.index.first);
  const { perDriver, perTeam, draws, infeasible } = indices;
  const none = perDriver.kind === 'indices' && drivers.length === 0 && teams.length === 0;
  if (none) return <div role="status">{t('sensitivity.indices.still', { team })}</div>;
  const list = drivers.map(({ name, index }) => t('sensitivity.indices.part', { share: shareText(index.first), driver: name.toLowerCase() })).join(` ${t('goal.answer.and')} `);
  const rest = teams.slice(MOST_TEAMS);
  const how = t('sensitivity.indices.how', { draws: formatCount(draws), seed: String(seed) });
  return (
    <>
      <WithCopy title={t('sensitivity.views.indices')} source={() => ({ title: `${t('sensitivity.title')} ${team}`, subtitle: t('sensitivity.views.indices'), source, cells: () => indexCells(drivers, teams, how) })}>
        {drivers.length > 0 && <div className={mergeClasses(styles.answer, numbers)} role="status">{t('sensitivity.indices.answer', { team, list })}</div>}
      </WithCopy>
      <div>
        <h3 className={styles.heading}>{t('sensitivity.indices.drivers')}</h3>
        {perDriver.kind === 'dependent' ? <div className={quiet}>{t('sensitivity.indices.dependentDrivers')}</div> : <Parts parts={drivers} />}
        <h3 className={styles.heading}>{t('sensitivity.indices.teams')}</h3>
        {perTeam.kind === 'dependent' ? <div className={quiet}>{t('sensitivity.indices.dependentTeams')}</div> : <Parts parts={teams.slice(0, MOST_TEAMS)} />}
        {rest.length > 0 && <div className={mergeClasses(quiet, numbers)}>{t('sensitivity.indices.others', { count: rest.length, share: shareText(rest.reduce((sum, { index }) => sum + index.first, 0)) })}</div>}
      </div>
      {infeasible > 0 && <div className={quiet}>{t('sensitivity.indices.infeasible', { count: infeasible })}</div>}
      <div className={mergeClasses(quiet, numbers)}>{how}</div>
    </>
  );
}

/** All parts, also the teams that the pane folds into one line. */
function indexCells(drivers: readonly Part[], teams: readonly Part[], note: string): CellTable {
  const share = (value: number): Cell => ({ value: Math.max(0, value), decimals: 1, percent: true });
  return {
    header: [t('sensitivity.indices.columns.part'), t('sensitivity.indices.columns.share'), t('sensitivity.indices.columns.error'), t('sensitivity.indices.columns.total')],
    rows: [...drivers, ...teams].map(({ name, index: { first, firstError, total } }) => [name, share(first), share(firstError), share(total)]),
    note,
  };
}

function partsOf(grouping: IndexGrouping, team: number, names: readonly string[]): Part[] {
  if (grouping.kind === 'dependent') return [];
  return grouping.indices.flatMap((group, g): Part[] => {
    const index = group[team];
    return index ? [{ name: names[g] ?? '', index }] : [];
  });
}

function Parts({ parts }: { readonly parts: readonly Part[] }) {
  const styles = useStyles();
  const { list, numbers, quiet } = usePaneStyles();
  return (
    <ul className={list}>
      {parts.map(({ name, index: { first, firstError, total } }) => {
        const error = formatDecimals(firstError * 100, 1);
        return (
          <li key={name} className={styles.row}>
            <Spoken>{t('sensitivity.indices.row', { name, share: shareText(first), error, total: shareText(total) })}</Spoken>
            <span className={styles.line} aria-hidden>
              <span>{name}</span>
              <span className={numbers}>{shareText(first)} <span className={quiet}>±{error}</span></span>
            </span>
            <span className={styles.track} aria-hidden><span className={styles.bar} style={{ width: `${Math.min(1, Math.max(0, first)) * 100}%` }} /></span>
          </li>
        );
      })}
    </ul>
  );
}
