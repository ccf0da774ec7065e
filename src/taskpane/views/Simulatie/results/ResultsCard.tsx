import { Button, Link, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSort20Regular, ColumnTripleRegular } from '@fluentui/react-icons';
import { countWinners } from '../../../../simulation/results/resultTable';
import { Card } from '../../../components/Card';
import { Segmented } from '../../../components/Segmented';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { CopyMenu } from '../../../copy/CopyMenu';
import { t } from '../../../i18n/translate';
import type { GainSort } from '../../../state/gainOrder';
import type { GainMeasure } from '../../../state/gains';
import { GainSumLine, GainTotal } from '../GainTotal';
import type { SimulatieState } from '../useSimulatie';
import { ResultsBody } from './ResultsBody';
import type { ResultsCardProps, ResultsChoice } from './resultsProps';
import { useResults } from './useResults';

const useStyles = makeStyles({
  aside: { display: 'inline-flex', alignItems: 'center', gap: '4px', margin: '-6px -6px -6px 0' },
  counts: { margin: '2px 0 8px', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  controls: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px', margin: '8px 0 4px' },
  against: { display: 'flex', alignItems: 'center', gap: '6px', marginBottom: '8px' },
  select: { font: 'inherit', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: 'none', padding: '4px 0', minHeight: '24px', maxWidth: '190px', borderRadius: tokens.borderRadiusSmall, cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  compare: { display: 'inline-flex', alignItems: 'center', gap: '4px', marginTop: '8px', minHeight: '24px' },
});

const choices = ['lijst', 'kaart', 'jaren', 'gemeenten', 'tabel'] as const satisfies readonly ResultsChoice[];
const choiceText = { lijst: 'results.list', kaart: 'results.map', jaren: 'results.years', gemeenten: 'results.municipalities', tabel: 'results.table' } as const;

/** "Wie krijgt wat?": the answer, then as a list, a map, through the years, per municipality or as a table. */
export function ResultsCard(props: ResultsCardProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { state, outcome, prepared, scenario } = props;
  const { measure, setMeasure, sort, setSort } = state;
  const results = useResults(props);
  const measures: readonly { value: GainMeasure; label: string }[] = [
    { value: 'hbvs', label: t('simulatie.measureHbvs') },
    { value: 'nieuw', label: t('simulatie.measureNew') },
  ];
  return (
    <Card
      title={t('simulatie.who')}
      aside={<span className={styles.aside}>{t(measure === 'hbvs' ? 'simulatie.unitHbvs' : 'simulatie.unitNew')}<CopyMenu title={t('simulatie.who')} source={results.copySource} /></span>}
    >
      <GainTotal sums={outcome.sums} loose={scenario.rounding === 'geen'} />
      <div className={mergeClasses(shared.quiet, shared.numbers, styles.counts)}>{countsText(outcome.gains.map((gain) => gain.delta))}</div>
      {scenario.baseline !== undefined && <AgainstSelect state={state} baseline={scenario.baseline} />}
      <Segmented tight fill label={t('results.view')} options={choices.map((value) => ({ value, label: t(choiceText[value]) }))} value={results.choice} onChange={results.setChoice} />
      {results.choice !== 'jaren' && (
        <div className={styles.controls}>
          <Segmented tight label={t('simulatie.measure')} options={measures} value={measure} onChange={setMeasure} />
          {results.choice === 'lijst' && <SortMenu sort={sort} onChange={setSort} />}
        </div>
      )}
      <ResultsBody {...props} results={results} inputs={prepared.model.inputs} />
      <GainSumLine sums={outcome.sums} />
      <Link as="button" className={styles.compare} onClick={(event) => props.onCompare(event.currentTarget)}><ColumnTripleRegular aria-hidden />{t('results.compare.open')}</Link>
    </Card>
  );
}

/** "1 team krijgt erbij · 22 leveren in · 4 blijven gelijk" */
function countsText(deltas: readonly number[]): string {
  const { winners, losers, unchanged } = countWinners(deltas);
  const parts = [winners > 0 && t('results.winners', { count: winners }), losers > 0 && t('results.losers', { count: losers }), unchanged > 0 && t('results.unchanged', { count: unchanged })];
  return parts.filter((part) => part !== false).join(' · ');
}

function AgainstSelect({ state, baseline }: { readonly state: SimulatieState; readonly baseline: string }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  return (
    <label className={mergeClasses(quiet, styles.against)}>
      {t('results.against')}
      <select className={styles.select} value={state.against} onChange={(event) => state.setAgainst(event.target.value === 'onderligger' ? 'onderligger' : 'basis')}>
        <option value="basis">{t('results.base')}</option>
        <option value="onderligger">{baseline}</option>
      </select>
    </label>
  );
}

function SortMenu({ sort, onChange }: { readonly sort: GainSort; readonly onChange: (sort: GainSort) => void }) {
  return (
    <Menu checkedValues={{ sort: [sort] }} onCheckedValueChange={(_, data) => onChange(data.checkedItems[0] as GainSort)} positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<ArrowSort20Regular />} aria-label={t('simulatie.sort')} title={t('simulatie.sort')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="sort" value="verschil">{t('simulatie.sortDifference')}</MenuItemRadio>
          <MenuItemRadio name="sort" value="district">{t('simulatie.sortDistrict')}</MenuItemRadio>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
