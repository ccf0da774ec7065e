import type { PartSet } from './partSet';

/** What an element of a sheet ties to rows and columns, in the order in which it is told. */
const ELEMENTS: readonly (readonly [element: RegExp, noun: string])[] = [
  [/<(?:\w+:)?drawing\s/, 'afbeeldingen, vormen, grafieken'],
  [/<(?:\w+:)?(?:oleObjects|controls)[\s>]/, 'ingesloten objecten, besturingselementen'],
  [/<(?:\w+:)?autoFilter\s/, 'het filter'],
  [/<(?:\w+:)?sparkline[\s>]/, 'sparklines'],
  [/<(?:\w+:)?cfRule\s[^>]*type="(?:colorScale|dataBar|iconSet)"/, 'kleurenschalen, gegevensbalken, pictogrammen'],
  [/<(?:\w+:)?cfRule\s[^>]*type="(?:top10|aboveAverage)"/, 'opmaakregels over de hoogste of gemiddelde waarde'],
  [/<(?:\w+:)?dataValidation\s(?![^>]*type="(?:list|decimal|whole|date|custom|textLength)")/, 'invoerregels van een soort die hier niet bestaat'],
  [/<(?:\w+:)?(?:row|col)\s[^>]*outlineLevel="[1-7]"/, 'de groepering'],
  [/<(?:\w+:)?protectedRange\s/, 'beveiligde bereiken'],
  [/<(?:\w+:)?(?:rowBreaks|colBreaks)\s/, 'vaste pagina-einden'],
];

const RELATED: readonly (readonly [kind: string, noun: string])[] = [
  ['comments', 'opmerkingen'],
  ['pivotTable', 'draaitabellen'],
];

/**
 * What a sheet has that stays where it was when rows or columns are inserted or deleted, because only its cells move.
 * @returns in Dutch, "opmerkingen en sparklines"; undefined when there is nothing of the kind
 */
export function tiedToPlace(parts: PartSet, path: string): string | undefined {
  const xml = parts.text(path);
  const kinds = new Set(parts.relations(path).map((relation) => relation.kind));
  const nouns = [...RELATED.filter(([kind]) => kinds.has(kind)), ...ELEMENTS.filter(([element]) => element.test(xml))].flatMap(([, noun]) => noun.split(', '));
  return nouns.length === 0 ? undefined : [nouns.slice(0, -1).join(', '), nouns.at(-1)].filter(Boolean).join(' en ');
}
