import { Button, makeStyles } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { t } from '../../i18n/translate';

const useStyles = makeStyles({ row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', alignItems: 'center' }, edit: { marginRight: '-6px', '@media (forced-colors: active)': { marginRight: 0 } } });

/** A line with a button that opens the form of its row. */
export function EditableRow({ name, onEdit, children }: { readonly name: string; readonly onEdit: () => void; readonly children: ReactNode }) {
  const styles = useStyles();
  const label = t('co2.form.edit', { name });
  return (
    <div className={styles.row}>
      <div>{children}</div>
      <Button className={styles.edit} size="small" appearance="subtle" icon={<EditRegular />} aria-label={label} title={label} onClick={onEdit} />
    </div>
  );
}
