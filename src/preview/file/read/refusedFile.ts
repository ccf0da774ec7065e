export type RefusalCode = 'notExcel' | 'macros' | 'oldExcel' | 'binary' | 'password' | 'notZip' | 'noWorkbook' | 'tooLarge' | 'zipBomb' | 'doctype' | 'damaged';

const REASONS: Readonly<Record<RefusalCode, string>> = {
  notExcel: 'dit is geen Excel-werkmap. Kies een bestand dat op .xlsx eindigt.',
  macros: 'het bestand bevat macro’s. Sla het in Excel op als "Excel-werkmap (*.xlsx)" en open dat bestand.',
  oldExcel: 'dit is een bestand van Excel 97-2003 (.xls). Sla het in Excel op als "Excel-werkmap (*.xlsx)" en open dat bestand.',
  binary: 'dit is een binaire werkmap (.xlsb). Sla het in Excel op als "Excel-werkmap (*.xlsx)" en open dat bestand.',
  password: 'het bestand is beveiligd met een wachtwoord. Verwijder het wachtwoord in Excel (Bestand > Info > Werkmap beveiligen) en probeer het opnieuw.',
  notZip: 'dit is geen geldig .xlsx-bestand. Is het misschien een ander soort bestand met een andere naam?',
  noWorkbook: 'er zit geen werkmap in het bestand.',
  tooLarge: 'het bestand is groter dan hier past (50 MB, uitgepakt 400 MB).',
  zipBomb: 'het bestand wordt bij het uitpakken verdacht groot en is daarom niet geopend.',
  doctype: 'het bestand bevat XML met eigen definities (DOCTYPE). Excel schrijft die nooit; daarom is het niet geopend.',
  damaged: 'het bestand is beschadigd. Open het in Excel, laat het herstellen en sla het opnieuw op.',
};

/** A file that is not opened, with the sentence the user reads. Nothing in the open workbook has changed. */
export class RefusedFile extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, fileName: string, options?: ErrorOptions) {
    super(`"${fileName}" is niet geopend: ${REASONS[code]}`, options);
    this.name = 'RefusedFile';
    this.code = code;
  }
}
