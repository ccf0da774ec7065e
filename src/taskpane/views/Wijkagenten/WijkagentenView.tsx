import { sheetNames } from '../../../workbook/sheetNames';
import { Card } from '../../components/Card';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { JumpRow } from '../Controle/JumpRow';

/** Leads to the sheet with the figures. */
export function WijkagentenView() {
  const shared = usePaneStyles();
  return (
    <div className={shared.view}>
      <Card title={sheetNames.wijkagenten}>
        <JumpRow label={t('sheets.wijkagenten')} place={{ sheet: sheetNames.wijkagenten, range: 'A1' }} />
      </Card>
    </div>
  );
}
