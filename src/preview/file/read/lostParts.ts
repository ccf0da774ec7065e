import type { LossList, Noun } from './losses';
import type { Package } from './package';
import { below } from './xml';

interface Rule {
  readonly path: RegExp;
  /** Absent: nothing is lost, or it is found while reading the sheet. */
  readonly noun?: Noun;
  /** Element to count inside the part; otherwise the part counts as one. */
  readonly count?: string;
  readonly minor?: true;
}

/** Every kind of part there is in a workbook (ECMA-376 part 1, 12.3 and [MS-XLSX] 2.1), the first that fits counts. */
const RULES: readonly Rule[] = [
  { path: /^\[Content_Types\]\.xml$|\.rels$|^docProps\/|^xl\/(workbook|styles|sharedStrings|calcChain|metadata|volatileDependencies)\.xml$/i },
  { path: /^xl\/(worksheets\/[^/]+|theme\/.+|tables\/[^/]+|drawings\/[^/]+|charts\/[^/]+|persons\/.+)$/i },
  { path: /^xl\/(pivotCache|slicerCaches|timelineCaches)\//i },
  { path: /^xl\/comments[^/]*\.xml$|^xl\/comments\//i, noun: ['opmerking', 'opmerkingen'], count: 'comment' },
  { path: /^xl\/threadedComments\//i, noun: ['bericht in een opmerkingengesprek', 'berichten in opmerkingengesprekken'], count: 'threadedComment' },
  { path: /^xl\/pivotTables\//i, noun: ['draaitabel (de waarden blijven)', 'draaitabellen (de waarden blijven)'] },
  { path: /^xl\/slicers\//i, noun: ['slicer', 'slicers'], count: 'slicer' },
  { path: /^xl\/timelines\//i, noun: ['tijdlijn', 'tijdlijnen'], count: 'timeline' },
  { path: /^xl\/externalLinks\//i, noun: ['koppeling naar een andere werkmap', 'koppelingen naar andere werkmappen'] },
  { path: /^xl\/connections\.xml$/i, noun: ['gegevensverbinding', 'gegevensverbindingen'], count: 'connection' },
  { path: /^xl\/queryTables\//i, noun: ['queryresultaat', 'queryresultaten'] },
  { path: /^xl\/model\//i, noun: 'het gegevensmodel (Power Pivot)' },
  { path: /^customXml\/item\d*\.xml$/i, noun: ['onderdeel met eigen XML', 'onderdelen met eigen XML'] },
  { path: /^customXml\//i },
  { path: /^xl\/ctrlProps\//i, noun: ['besturingselement', 'besturingselementen'] },
  { path: /^xl\/activeX\/[^/]+\.xml$/i, noun: ['ActiveX-besturingselement', 'ActiveX-besturingselementen'] },
  { path: /^xl\/activeX\//i },
  { path: /^xl\/embeddings\//i, noun: ['ingesloten object', 'ingesloten objecten'] },
  { path: /^xl\/printerSettings\//i, noun: 'instellingen van een printer', minor: true },
  { path: /^xl\/richData\/richValueRel\.xml$/i, noun: 'afbeeldingen in cellen' },
  { path: /^xl\/richData\//i },
  { path: /^xl\/featurePropertyBag\//i, noun: 'selectievakjes in cellen' },
  { path: /^xl\/(chartsheets|dialogsheets|macrosheets)\//i },
  { path: /^xl\/diagrams\//i },
  { path: /^xl\/ink\//i },
  { path: /^xl\/webextensions\//i, noun: 'de koppeling met een invoegtoepassing', minor: true },
  { path: /^customUI\//i, noun: 'een aangepast lint' },
  { path: /^xl\/revisions\//i, noun: 'de wijzigingsgeschiedenis' },
  { path: /^docMetadata\//i, noun: 'het vertrouwelijkheidslabel' },
  { path: /^_xmlsignatures\//i, noun: 'de digitale handtekening' },
];

/** Pictures a drawing shows are counted there; any other is a background, a header's or unused. */
function picturesOfDrawings(file: Package): ReadonlySet<string> {
  return new Set(file.paths.filter((path) => /^xl\/drawings\/[^/]+\.xml$/i.test(path)).flatMap((path) => file.relations(path).map((relation) => relation.target.toLowerCase())));
}

/**
 * Reports each part that a saved file will not have.
 * @param owners part → name of the sheet it belongs to
 */
export function findLostParts(file: Package, owners: ReadonlyMap<string, string>, losses: LossList): void {
  const shown = picturesOfDrawings(file);
  for (const part of file.paths) {
    const sheet = owners.get(part.toLowerCase());
    const place = { part, ...(sheet === undefined ? {} : { sheet }) };
    if (/^xl\/media\//i.test(part)) {
      if (!shown.has(part.toLowerCase())) losses.add({ ...place, noun: ['afbeelding buiten de cellen (achtergrond, koptekst of ongebruikt)', 'afbeeldingen buiten de cellen (achtergrond, koptekst of ongebruikt)'] });
      continue;
    }
    const rule = RULES.find((item) => item.path.test(part));
    if (!rule) losses.add({ ...place, noun: `onderdeel ${part}` });
    else if (rule.noun !== undefined) losses.add({ ...place, noun: rule.noun, minor: rule.minor }, rule.count === undefined ? 1 : below(file.xml(part), rule.count).length);
  }
}

/** Which sheet each part belongs to, following the relations of the sheets, through drawings too. */
export function partOwners(file: Package, sheets: readonly { readonly name: string; readonly path: string }[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const follow = (path: string, name: string): void => {
    for (const { target, external } of file.relations(path)) {
      const key = target.toLowerCase();
      if (external || owners.has(key) || sheets.some((sheet) => sheet.path.toLowerCase() === key) || /^xl\/(workbook|pivotCache|slicerCaches)/i.test(key)) continue;
      owners.set(key, name);
      follow(target, name);
    }
  };
  for (const { path, name } of sheets) follow(path, name);
  return owners;
}
