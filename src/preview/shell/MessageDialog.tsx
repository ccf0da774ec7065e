import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** A question or a message over the preview. */
export interface Message {
  readonly title: string;
  readonly content: ReactNode;
  /** The button that goes on; absent for a message that can only be read. */
  readonly confirm?: { readonly label: string; readonly run: () => void };
}

interface MessageDialogProps {
  readonly message: Message | undefined;
  readonly onClose: () => void;
}

/** Shows one {@link Message} until it is answered. */
export function MessageDialog({ message, onClose }: MessageDialogProps): ReactElement {
  const confirm = message?.confirm;
  return (
    <Dialog open={message !== undefined} modalType={confirm ? 'modal' : 'alert'} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{message?.title}</DialogTitle>
          <DialogContent>{message?.content}</DialogContent>
          <DialogActions>
            {confirm && (
              <Button
                appearance="primary"
                onClick={() => {
                  onClose();
                  confirm.run();
                }}
              >
                {confirm.label}
              </Button>
            )}
            <Button appearance={confirm ? 'secondary' : 'primary'} onClick={onClose}>
              {confirm ? 'Annuleren' : 'Sluiten'}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
