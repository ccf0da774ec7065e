import { useCallback, useState } from 'react';
import { download } from './download';
import { LossList } from './LossList';
import type { Message } from './MessageDialog';
import { FileRefusal, type Session } from './session';

const EMPTY_NAME = 'Werkmap1.xlsx';

interface Files {
  readonly fileName: string;
  /** Counts the workbooks that were opened. */
  readonly workbook: number;
  readonly create: () => void;
  readonly open: (file: File) => void;
  readonly save: () => void;
}

/** What the user does with files: a new one, opening and saving, each with what has to be said first. */
export function useFiles(session: Session | undefined, changed: boolean, say: (message: Message) => void): Files {
  const [fileName, setFileName] = useState(EMPTY_NAME);
  const [workbook, setWorkbook] = useState(0);

  const replace = useCallback(
    (name: string, put: () => Promise<void>): void => {
      const run = (): void => {
        put().then(
          () => {
            setFileName(name);
            setWorkbook((count) => count + 1);
          },
          (error: unknown) => say(refusal(name, error)),
        );
      };
      if (!changed) run();
      else say({ title: 'Wijzigingen niet opgeslagen', content: 'Wat u in deze werkmap hebt veranderd, gaat verloren.', confirm: { label: 'Doorgaan zonder opslaan', run } });
    },
    [changed, say],
  );

  const open = useCallback(
    (file: File): void => {
      if (session) replace(file.name, async () => session.open(new Uint8Array(await file.arrayBuffer()), file.name));
    },
    [session, replace],
  );

  const create = useCallback((): void => {
    if (session) replace(EMPTY_NAME, session.create);
  }, [session, replace]);

  const save = useCallback((): void => {
    if (!session) return;
    const run = (): void => {
      session.save().then(
        (bytes) => download(bytes, fileName),
        (error: unknown) => say({ title: 'Opslaan is niet gelukt', content: reason(error) }),
      );
    };
    const losses = session.losses();
    if (losses.length === 0) run();
    else say({ title: 'Niet alles kan worden bewaard', content: <LossList losses={losses} />, confirm: { label: 'Toch opslaan', run } });
  }, [session, fileName, say]);

  return { fileName, workbook, create, open, save };
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function refusal(name: string, error: unknown): Message {
  const content = error instanceof FileRefusal ? error.message : `Het bestand kon niet worden gelezen (${reason(error)}).`;
  return { title: `${name} is niet geopend`, content };
}
