import { mergeClasses } from '@fluentui/react-components';
import { Spoken } from '../../components/Spoken';
import { formatChange, formatTenths } from '../../format/numbers';
import { t } from '../../i18n/translate';
import type { DistrictFigures, TeamFigures } from '../../state/strengthFigures';
import type { Measure } from './sterkteOptions';
import { printedOf, strengthOf } from './strengthValue';
import { useRowStyles } from './useRowStyles';

interface PrintedCellsProps {
  readonly figures: TeamFigures | DistrictFigures;
  readonly measure: Measure;
  /** A district writes its own name, beside its chevron. */
  readonly children?: React.ReactNode;
}

/** Four cells: name, printed, computed, difference. A difference is bold and carries its sign. */
export function PrintedCells({ figures, measure, children }: PrintedCellsProps) {
  const styles = useRowStyles();
  const computed = strengthOf(figures, measure);
  const printed = printedOf(figures, measure);
  const texts = {
    name: figures.name,
    printed: printed === null ? t('sterkte.notPrinted') : formatTenths(printed),
    computed: formatTenths(computed),
    difference: printed === null ? '–' : formatChange(computed - printed),
  };
  const differs = printed !== null && printed !== computed;
  return (
    <>
      <Spoken>{t('sterkte.rowPrinted', texts)}</Spoken>
      {children ?? <span aria-hidden className={styles.name}>{figures.name}</span>}
      <span aria-hidden className={mergeClasses(styles.number, styles.muted)}>{printed === null ? '–' : texts.printed}</span>
      <span aria-hidden className={styles.number}>{texts.computed}</span>
      <span aria-hidden className={mergeClasses(styles.number, differs ? styles.differs : styles.muted)}>{texts.difference}</span>
    </>
  );
}
