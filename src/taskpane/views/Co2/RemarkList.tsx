import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular, Warning16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Co2Inputs } from '../../../model/co2/inputs';
import type { Co2Remark } from '../../../model/co2/remarks';
import type { Place } from '../../../workbook/problems';
import { sheetNames } from '../../../workbook/sheetNames';
import { usePaneStyles } from '../../components/usePaneStyles';
import { remarkText } from '../../i18n/co2Text';
import { t } from '../../i18n/translate';
import { chart } from '../../theme/paneTheme';
import { JumpRow } from '../Controle/JumpRow';
import type { Cells } from './cells';
import { useFieldStyles } from './useFieldStyles';

const useStyles = makeStyles({ warning: { color: chart.lossText }, more: { marginLeft: '-8px', color: tokens.colorNeutralForeground2 } });

/** How many stand there before "show all": a new category lacks in every other year. */
const FIRST = 4;

/** What keeps years from being complete; each line leads to its cell. */
export function RemarkList({ inputs, remarks, cells }: { readonly inputs: Co2Inputs; readonly remarks: readonly Co2Remark[]; readonly cells: Cells }) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { list, quiet } = usePaneStyles();
  const [all, setAll] = useState(false);
  if (remarks.length === 0) return null;
  const foldable = remarks.length > FIRST + 1;
  const shown = all || !foldable ? remarks : remarks.slice(0, FIRST);
  return (
    <div>
      <h3 className={fields.heading}>{t('co2.actuals.remarks')}</h3>
      <ul className={list}>
        {shown.map((remark) => <li key={JSON.stringify(remark)}><JumpRow icon={<Warning16Regular className={styles.warning} aria-hidden />} label={remarkText(remark, inputs)} place={placeOf(remark, cells)} /></li>)}
      </ul>
      {foldable && (
        <Button className={styles.more} size="small" appearance="subtle" aria-expanded={all} icon={all ? <ChevronUp16Regular /> : <ChevronDown16Regular />} onClick={() => setAll(!all)}>
          {all ? t('simulatie.unfolded') : t('controle.showAll', { n: String(remarks.length) })}
        </Button>
      )}
      <div className={quiet}>{t('co2.actuals.incompleteNote')}</div>
    </div>
  );
}

/** The row of an actual; what is not there is added in the table. */
function placeOf(remark: Co2Remark, cells: Cells): Place {
  const table = { sheet: sheetNames.co2Gegevens };
  if (remark.code === 'noFactor') return cells.place('co2Verbruik', remark.actual, 'eenheid') ?? table;
  return cells.column('co2Verbruik', remark.code === 'yearsMissing' ? 'jaar' : 'categorie') ?? table;
}
