import { ClientObject, type Scalars } from './ClientObject';
import { officeError } from './OfficeError';
import type { Sub } from './own';
import type { SheetHost } from './RequestContext';

declare module './own' {
  interface OwnTypes {
    WorksheetProtection: WorksheetProtection;
  }
}

/** Protection of a sheet: every cell is locked. Excel cannot undo protecting and unprotecting. */
export class WorksheetProtection extends ClientObject<SheetHost> implements Sub<Excel.WorksheetProtection, 'protected' | 'protect' | 'unprotect'> {
  protected readonly className = 'WorksheetProtection';
  protected readonly scalars: Scalars<SheetHost> = { protected: ({ sheetId }) => this.beside.get('protection', sheetId) !== undefined };

  private get beside(): SheetBeside {
    return this.context.host.grid.beside;
  }

  get protected(): boolean {
    return this.property('protected');
  }

  protect(_options?: Excel.WorksheetProtectionOptions, password?: string): void {
    this.invoke(
      'protect',
      ({ sheetId }) => {
        if (this.beside.get('protection', sheetId)) throw officeError('InvalidOperation', 'WorksheetProtection.protect', 'already protected');
        this.beside.put('protection', sheetId, password ? { password } : {});
      },
      { undoable: false },
    );
  }

  unprotect(password?: string): void {
    this.invoke(
      'unprotect',
      ({ sheetId }) => {
        const protection = this.beside.get('protection', sheetId);
        if (protection?.password && protection.password !== password) throw officeError('InvalidArgument', 'WorksheetProtection.unprotect', 'wrong password');
        this.beside.put('protection', sheetId, null);
      },
      { undoable: false },
    );
  }
}

type SheetBeside = WorksheetProtection['context']['host']['grid']['beside'];
