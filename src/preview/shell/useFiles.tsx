import { useCallback, useState } from 'react';
import { download } from './download';
import { LossList } from './LossList';
import type { Message } from './MessageDialog';
import type { Session, WorkbookFile } from './session';

const EMPTY_NAME = 'Werkmap1.xlsx';

interface Files {
  readonly fileName: string;
  /** Counts the workbooks that were opened. */
  readonly workbook: number;
  /** Whether a file is being opened. */
  readonly opening: boolean;
  /** Opens at once, without asking about changes. @throws RefusedFile */
  readonly put: (file?: WorkbookFile) => Promise<void>;
  readonly create: () => void;
  readonly open: (file: File) => void;
  readonly save: () => void;
}

interface FilesOptions {
  readonly session: Session | undefined;
  readonly changed: boolean;
  readonly replace: (file?: WorkbookFile) => Promise<void>;
  readonly say: (message: Message) => void;
}

/** What the user does with files: a new one, opening and saving, each with what has to be said first. */
export function useFiles({ session, changed, replace, say }: FilesOptions): Files {
  const [fileName, setFileName] = useState(EMPTY_NAME);
  const [workbook, setWorkbook] = useState(0);
  const [opening, setOpening] = useState(false);

  const put = useCallback(
    async (file?: WorkbookFile): Promise<void> => {
      setOpening(true);
      try {
        await replace(file);
        setFileName(file?.name ?? EMPTY_NAME);
        setWorkbook((count) => count + 1);
      } finally {
        setOpening(false);
      }
    },
    [replace],
  );

  const askAndPut = useCallback(
    (read?: () => Promise<WorkbookFile>): void => {
      if (!session) return;
      const run = (): void => {
        Promise.resolve(read?.())
          .then(put)
          .catch((error: unknown) => say({ title: 'Openen is niet gelukt', content: reason(error) }));
      };
      if (!changed) run();
      else say({ title: 'Wijzigingen niet opgeslagen', content: 'Wat u in deze werkmap hebt veranderd, gaat verloren.', confirm: { label: 'Niet opslaan', run } });
    },
    [session, changed, put, say],
  );

  const open = useCallback((file: File): void => askAndPut(async () => ({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name })), [askAndPut]);
  const create = useCallback((): void => askAndPut(), [askAndPut]);

  const save = useCallback((): void => {
    if (!session) return;
    session.save().then(
      ({ bytes, losses }) => {
        const run = (): void => {
          download(bytes, asXlsx(fileName));
          session.saved();
        };
        if (losses.length === 0) run();
        else say({ title: 'Niet alles kan worden bewaard', content: <LossList losses={losses} />, confirm: { label: 'Toch opslaan', run } });
      },
      (error: unknown) => say({ title: 'Opslaan is niet gelukt', content: reason(error) }),
    );
  }, [session, fileName, say]);

  return { fileName, workbook, opening, put, create, open, save };
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What is saved is always an .xlsx, whatever was opened: Excel refuses a file whose name says something else. */
const asXlsx = (name: string): string => `${name.replace(/\.[^.]*$/, '')}.xlsx`;
