import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { t } from '../i18n/translate';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '44px 20px 20px', maxWidth: '34rem', margin: '0 auto' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  cause: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
  details: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace, margin: '8px 0 0', userSelect: 'all' },
});

interface MessagePageProps {
  readonly title: string;
  readonly detail: string;
  readonly advice: string;
  /** Text an administrator needs, offered to copy. */
  readonly report: string;
  readonly onRetry: () => void;
}

/** A whole page that says what is wrong and what to do: never a blank pane. */
export function MessagePage({ title, detail, advice, report, onRetry }: MessagePageProps) {
  const styles = useStyles();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = () => navigator.clipboard.writeText(report).then(() => setCopied('yes'), () => setCopied('failed'));
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <Text className={styles.cause}>{detail}</Text>
      <Text>{advice}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onRetry}>{t('common.retry')}</Button>
        <Button onClick={copy}>{copied === 'yes' ? t('common.copied') : t('common.copy')}</Button>
      </div>
      {copied === 'failed' && <Text>{t('common.copyFailed')}</Text>}
      <details className={styles.details} open={copied === 'failed' || undefined}>
        <summary>{t('crash.diagnostics')}</summary>
        <pre className={styles.text}>{report}</pre>
      </details>
    </main>
  );
}
