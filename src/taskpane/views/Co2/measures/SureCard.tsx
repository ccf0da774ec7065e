import '../../../i18n/co2MeasuresTexts';
import '../../../i18n/simulationTexts';
import { Button, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { ArrowShuffleRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Co2Inputs } from '../../../../model/co2/inputs';
import { makeCo2Job } from '../../../../simulation/co2/job';
import type { Co2Draws as DrawSettings, Co2JobProblem } from '../../../../simulation/co2/job';
import { co2Question } from '../../../../simulation/co2/question';
import { sheetNames } from '../../../../workbook/sheetNames';
import { FoldCard } from '../../../components/FoldCard';
import { NumberBox } from '../../../components/NumberBox';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatCount, formatPercentChange } from '../../../format/numbers';
import { formatTonnes } from '../../../format/tonnes';
import { t } from '../../../i18n/translate';
import { co2Of } from '../../../state/co2';
import { assumedUncertainty, LARGEST_SEED, otherSeed, perBatchChoices } from '../../../state/uncertainty';
import { JumpRow } from '../../Controle/JumpRow';
import type { Cells } from '../cells';
import { useFieldStyles } from '../useFieldStyles';
import { estimatesOf, GoalChances, shareText } from './GoalChances';
import { goalOf } from './goalOf';
import { measuresOf } from './measuresOf';
import { NetFan } from './NetFan';
import { uncertainInputs } from './uncertainInputs';
import type { UncertainInput } from './uncertainInputs';
import { useCo2Draws } from './useCo2Draws';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 120px', gap: '8px', alignItems: 'center' },
  seed: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', gap: '8px', alignItems: 'center' },
  likely: { marginTop: '-6px', paddingBottom: '4px' },
});

interface SureCardProps {
  readonly inputs: Co2Inputs;
  readonly cells: Cells;
}

/** "Hoe zeker is dit?": the probability of meeting the levels of the path with what is uncertain in measures and growth. */
export function SureCard(props: SureCardProps) {
  const [open, setOpen] = useState(false);
  const [draws, setDraws] = useState<DrawSettings>(startSettings);
  const uncertain = uncertainInputs(props.inputs);
  const summary = uncertain.length === 0 ? t('measures.sure.nothing') : t('measures.sure.summary', { count: uncertain.length });
  return (
    <FoldCard title={t('measures.sure.title')} summary={summary} open={open} onToggle={setOpen}>
      {uncertain.length === 0 ? <Nothing {...props} /> : <Sure {...props} uncertain={uncertain} settings={draws} onSettings={setDraws} />}
    </FoldCard>
  );
}

function startSettings(): DrawSettings {
  const { method, seed, batches, perBatch } = assumedUncertainty();
  return { method, seed, batches, perBatch };
}

/** Where to fill in what is uncertain. */
function Nothing({ inputs, cells }: SureCardProps) {
  const fields = useFieldStyles();
  const { list } = usePaneStyles();
  const off = inputs.measures.some(({ active, least, most }) => !active && least !== null && most !== null && least < most);
  return (
    <div>
      <p className={fields.text}>{t(off ? 'measures.sure.emptyActive' : 'measures.sure.empty')}</p>
      <ul className={list}>
        <li><JumpRow label={t('measures.sure.fillMeasure')} value={sheetNames.co2Maatregelen} place={cells.column('co2Maatregelen', 'minst') ?? { sheet: sheetNames.co2Maatregelen }} /></li>
        <li><JumpRow label={t('measures.sure.fillGrowth')} value={sheetNames.uitgangspunten} place={{ sheet: sheetNames.uitgangspunten }} /></li>
      </ul>
    </div>
  );
}

interface SureProps extends SureCardProps {
  readonly uncertain: readonly UncertainInput[];
  readonly settings: DrawSettings;
  readonly onSettings: (settings: DrawSettings) => void;
}

function Sure({ inputs, cells, uncertain, settings, onSettings }: SureProps) {
  const { quiet, numbers } = usePaneStyles();
  const made = useMemo(() => {
    const question = co2Question(inputs, co2Of(inputs), measuresOf(inputs));
    return question && makeCo2Job(question, settings);
  }, [inputs, settings]);
  const draws = useCo2Draws(made?.ok ? made.job : null);
  const estimates = estimatesOf(draws.run);
  if (made === null) {
    const found = goalOf(inputs, co2Of(inputs), measuresOf(inputs), 'neutral');
    return <div className={quiet}>{'reason' in found ? found.reason : ''}</div>;
  }
  if (!made.ok) return <div className={quiet} role="alert">{problemOf(made.problem, inputs)}</div>;
  const answer = estimates === null ? '' : estimates.goals.map(({ year, probability }) => `${t('measures.sure.chance', { year: String(year) })}: ${shareText(probability.value)}`).join(', ');
  return (
    <>
      <GoalChances inputs={inputs} draws={draws} />
      {estimates && <div className={mergeClasses(quiet, numbers)}>{t('measures.sure.method', { draws: formatCount(estimates.draws), seed: String(settings.seed), method: t(`certainty.draws.${settings.method}`) })}</div>}
      {estimates && <NetFan inputs={inputs} estimates={estimates} seed={settings.seed} answer={answer} />}
      <UncertainList inputs={inputs} cells={cells} uncertain={uncertain} />
      <Settings settings={settings} onSettings={onSettings} />
    </>
  );
}

function problemOf(problem: Co2JobProblem, { measures }: Co2Inputs): string {
  switch (problem.code) {
    case 'notInOrder':
      return t('measures.sure.problem.notInOrder', { name: problem.measure === null ? t('measures.sure.growth') : (measures[problem.measure]?.name ?? '') });
    case 'tooManyMeasures':
      return t('measures.sure.problem.tooManyMeasures', { measures: String(problem.measures), most: String(problem.most) });
    case 'goalOutsideYears':
      return t('measures.sure.problem.goalOutsideYears', { year: String(problem.year) });
    case 'batches':
    case 'notPowerOfTwo':
      return t('measures.sure.problem.draws');
    default:
      throw problem satisfies never;
  }
}

function UncertainList({ inputs, cells, uncertain }: SureCardProps & { readonly uncertain: readonly UncertainInput[] }) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { list, quiet, numbers } = usePaneStyles();
  return (
    <div>
      <h3 className={fields.heading}>{t('measures.sure.inputs')}</h3>
      <div className={quiet}>{t('measures.sure.only')}</div>
      <ul className={list}>
        {uncertain.map(({ measure, least, likely, most }) => {
          const shown = measure === null ? formatPercentChange : formatTonnes;
          const place = measure === null ? { sheet: sheetNames.uitgangspunten } : (cells.place('co2Maatregelen', measure, 'minst') ?? { sheet: sheetNames.co2Maatregelen });
          return (
            <li key={measure ?? 'groei'}>
              <JumpRow label={measure === null ? t('measures.sure.growth') : inputs.measures[measure]?.name} value={t('measures.sure.range', { least: shown(least), most: shown(most) })} place={place} />
              <div className={mergeClasses(quiet, numbers, styles.likely)}>{t('measures.sure.likely', { likely: shown(likely) })}</div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** How many draws, and the seed that makes them the same every time. */
function Settings({ settings, onSettings }: { readonly settings: DrawSettings; readonly onSettings: (settings: DrawSettings) => void }) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { batches, perBatch, seed } = settings;
  return (
    <div className={fields.column} role="group" aria-label={t('measures.sure.drawing')}>
      <h3 className={fields.heading}>{t('measures.sure.drawing')}</h3>
      <div className={styles.row}>
        <span aria-hidden>{t('certainty.draws.fixedCount')}</span>
        <Select aria-label={t('certainty.draws.fixedCount')} value={String(perBatch)} onChange={(_, data) => onSettings({ ...settings, perBatch: Number(data.value) })}>
          {perBatchChoices.map((choice) => <option key={choice} value={choice}>{formatCount(choice * batches)}</option>)}
        </Select>
      </div>
      <div className={styles.seed}>
        <span aria-hidden>{t('certainty.draws.seed')}</span>
        <NumberBox inline label={t('certainty.draws.seed')} value={seed} format={String} whole min={0} max={LARGEST_SEED} step={1} onChange={(chosen) => onSettings({ ...settings, seed: chosen })} />
        <Button icon={<ArrowShuffleRegular />} onClick={() => onSettings({ ...settings, seed: otherSeed(seed, Date.now()) })}>{t('certainty.draws.newSeed')}</Button>
      </div>
    </div>
  );
}
