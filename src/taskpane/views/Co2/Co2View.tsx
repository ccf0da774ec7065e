import { sheetNames } from '../../../workbook/sheetNames';
import { Card } from '../../components/Card';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { JumpRow } from '../Controle/JumpRow';

/** Leads to the sheet with the figures. */
export function Co2View() {
  const shared = usePaneStyles();
  return (
    <div className={shared.view}>
      <Card title={sheetNames.co2Pad}>
        <JumpRow label={t('sheets.co2Pad')} place={{ sheet: sheetNames.co2Pad, range: 'A1' }} />
      </Card>
    </div>
  );
}
