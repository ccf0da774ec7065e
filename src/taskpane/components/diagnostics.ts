import packageFile from '../../../package.json';

/** What an administrator needs to find a fault. Holds nothing out of the workbook. */
export function diagnostics(cause: string): string {
  const office = typeof Office === 'undefined' ? undefined : Office.context;
  const lines: readonly (readonly [string, string])[] = [
    ['Sterktewijzer', packageFile.version],
    ['Tijd', new Date().toISOString()],
    ['Excel', office?.diagnostics?.version ?? '-'],
    ['Platform', String(office?.diagnostics?.platform ?? '-')],
    ['Taal', `${office?.displayLanguage ?? '-'} / ${office?.contentLanguage ?? '-'}`],
    ['Browser', navigator.userAgent],
    ['Oorzaak', cause],
  ];
  return lines.map(([label, value]) => `${label}: ${value}`).join('\n');
}
