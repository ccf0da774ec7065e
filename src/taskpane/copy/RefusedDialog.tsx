import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { t } from '../i18n/translate';
import { pngOf, svgAddress } from './picture';

export type Refused = { readonly kind: 'picture'; readonly svg: string; readonly title: string } | { readonly kind: 'cells'; readonly text: string; readonly title: string };

const useStyles = makeStyles({
  surface: { padding: '16px', maxWidth: 'calc(100vw - 24px)' },
  content: { display: 'flex', flexDirection: 'column', gap: '10px' },
  picture: { maxWidth: '100%', border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: 'white' },
  text: { width: '100%', boxSizing: 'border-box', height: '180px', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: 'pre', resize: 'vertical' },
});

/** The picture to be copied by hand or downloaded, or the cells already selected. */
export function RefusedDialog({ refused, onClose }: { readonly refused: Refused; readonly onClose: () => void }) {
  const styles = useStyles();
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    text.current?.focus();
    text.current?.select();
  }, []);
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('results.copy.refusedTitle')}</DialogTitle>
          <DialogContent className={styles.content}>
            {t(refused.kind === 'picture' ? 'results.copy.refusedPicture' : 'results.copy.refusedCells')}
            {refused.kind === 'picture' ? <img className={styles.picture} src={svgAddress(refused.svg)} alt={refused.title} /> : <textarea ref={text} className={styles.text} readOnly value={refused.text} aria-label={refused.title} />}
          </DialogContent>
          <DialogActions>
            {refused.kind === 'picture' && <Button appearance="primary" onClick={() => void download(refused)}>{t('results.copy.download')}</Button>}
            <Button onClick={onClose}>{t('common.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** A PNG where the browser can make one, else the drawing itself. */
async function download({ svg, title }: Extract<Refused, { kind: 'picture' }>): Promise<void> {
  const file = await pngOf(svg).then((blob) => ({ blob, extension: 'png' }), () => ({ blob: new Blob([svg], { type: 'image/svg+xml' }), extension: 'svg' }));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file.blob);
  link.download = `${title.replace(/[\\/:*?"<>|]/g, '-')}.${file.extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
