import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({ remove: { minWidth: '26px', maxWidth: '26px', padding: 0, color: tokens.colorNeutralForeground3 } });

export function RemoveButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  const styles = useStyles();
  return <Button appearance="transparent" size="small" className={styles.remove} icon={<Dismiss16Regular />} aria-label={label} title={label} onClick={onClick} />;
}
