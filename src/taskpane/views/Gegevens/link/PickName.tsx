import type { Recognition } from '../../../../workbook/link/recognise/types';
import '../../../i18n/linkTexts';
import { t } from '../../../i18n/translate';
import { useLinkStyles } from './useLinkStyles';

/** Any name of the level that the range is about. */
export function PickName({ recognition: { input, level }, onPick }: { readonly recognition: Recognition; readonly onPick: (index: number) => void }) {
  const styles = useLinkStyles();
  const { teams, municipalities, districts } = input.known;
  const names = { basisteams: teams.map(({ name }) => name), gemeenten: municipalities.map(({ name }) => name), districten: districts }[level];
  return (
    <select className={styles.select} aria-label={t('link.choose')} value="" onChange={(event) => onPick(Number(event.target.value))}>
      <option value="" disabled>{t('link.choose')}</option>
      {names.map((name, index) => <option key={name} value={index}>{name}</option>)}
    </select>
  );
}
