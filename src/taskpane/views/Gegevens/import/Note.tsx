import { mergeClasses } from '@fluentui/react-components';
import { Info16Regular, Warning16Regular } from '@fluentui/react-icons';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { useImportStyles } from './useImportStyles';

/** A sentence with an icon before it. */
export function Note({ text, warning = false }: { readonly text: string; readonly warning?: boolean }) {
  const styles = useImportStyles();
  const { quiet } = usePaneStyles();
  return (
    <p className={mergeClasses(styles.note, quiet)}>
      <span className={styles.icon} aria-hidden>{warning ? <Warning16Regular /> : <Info16Regular />}</span>
      <span className={styles.text}>{text}</span>
    </p>
  );
}
