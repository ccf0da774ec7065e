import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { MOST_BYTES } from '../../../../workbook/import/decode';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatPlain } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { MEGABYTE } from './importText';

const useStyles = makeStyles({
  zone: { display: 'flex', flexDirection: 'column', alignItems: 'center', textAlign: 'center', gap: '8px', padding: '16px 12px', border: `1px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge },
  over: { border: `1px dashed ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2 },
});

/** Takes one file, by a button or dropped. */
export function FileChoice({ onFile }: { readonly onFile: (file: File) => void }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const hang = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <div className={mergeClasses(styles.zone, over && styles.over)} onDragEnter={hang} onDragOver={hang} onDragLeave={() => setOver(false)} onDrop={drop}>
      <Button icon={<DocumentAddRegular />} onClick={() => input.current?.click()}>{t('cbs.choose')}</Button>
      <span className={quiet}>{t('cbs.drop', { most: formatPlain(MOST_BYTES / MEGABYTE) })}</span>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        aria-label={t('cbs.choose')}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
