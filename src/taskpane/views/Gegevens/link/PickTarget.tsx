import type { Recognition } from '../../../../workbook/link/recognise/types';
import '../../../i18n/linkTexts';
import { t } from '../../../i18n/translate';
import { useLinkStyles } from './useLinkStyles';

interface PickTargetProps {
  readonly recognition: Recognition;
  /** Key of the input; null: not used; undefined: not chosen yet. */
  readonly value: string | null | undefined;
  /** What a screen reader says of it. */
  readonly label: string;
  readonly onPick: (target: string | null) => void;
}

/** Which input of the model a column feeds. */
export function PickTarget({ recognition: { input, level }, value, label, onPick }: PickTargetProps) {
  const styles = useLinkStyles();
  return (
    <select className={styles.select} aria-label={label} value={value === undefined ? '?' : (value ?? '')} onChange={(event) => onPick(event.target.value === '' ? null : event.target.value)}>
      {value === undefined && <option value="?" disabled>{t('link.choose')}</option>}
      <option value="">{t('link.notUsed')}</option>
      {input.targets.filter(({ table }) => table === level).map(({ column, header }) => <option key={column} value={column}>{header}</option>)}
    </select>
  );
}
