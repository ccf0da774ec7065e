import { mergeClasses } from '@fluentui/react-components';
import type { Co2Inputs } from '../../../model/co2/inputs';
import type { ReadingLevels } from '../../../model/co2/levels';
import type { Outcome } from '../../../model/co2/outcome';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatShare } from '../../format/numbers';
import { formatTonnes } from '../../format/tonnes';
import { t } from '../../i18n/translate';
import { LevelFields } from './LevelFields';
import { useFieldStyles } from './useFieldStyles';

interface LevelBoxesProps {
  readonly inputs: Co2Inputs;
  /** Those the path runs between, under the chosen reading. */
  readonly levels: Outcome<ReadingLevels>;
  /** False while the boxes stand at the top of the view, in `NextStep`. */
  readonly editable: boolean;
}

/** The two levels of the path: what they mean, where the present value comes from, and a box to set each unless those stand elsewhere. */
export function LevelBoxes({ inputs, levels, editable }: LevelBoxesProps) {
  const fields = useFieldStyles();
  const { quiet, numbers } = usePaneStyles();
  const [reference, start, target] = [String(inputs.referenceYear), String(inputs.startYear), String(inputs.targetYear)] as const;
  return (
    <section className={fields.group} aria-label={t('co2.reading.levels')}>
      <h3 className={fields.heading}>{t('co2.reading.levels')}</h3>
      {editable && <LevelFields inputs={inputs} />}
      {levels.known && (
        <div className={numbers}>
          <div>{t('co2.reading.levelNow', { year: reference, tonnes: formatTonnes(levels.value.reference), origin: originText(levels.value, 'referenceOrigin') })}</div>
          <div>{t('co2.reading.levelNow', { year: start, tonnes: formatTonnes(levels.value.start), origin: originText(levels.value, 'startOrigin') })}</div>
        </div>
      )}
      <p className={mergeClasses(fields.text, quiet)}>{t('co2.reading.levelsHint', { reference, start, target, scope: t(`co2.scope.${inputs.figures}`), reduction: formatShare(inputs.reduction) })}{!editable && ` ${t('co2.reading.levelsAbove')}`}</p>
    </section>
  );
}

function originText(levels: ReadingLevels, level: 'referenceOrigin' | 'startOrigin'): string {
  return t(`co2.reading.origin.${levels[level]}`, { reading: levels.reading });
}
