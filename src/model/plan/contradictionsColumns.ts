import { diensten, districts, plus, printedQuantities, quantitiesUnder } from './contradictionsIdentity';
import type { Identity, QuantityTerm } from './contradictionsIdentity';
import { printedFigures } from './printed';

const OVERIGE = 'Overige Onderdelen';

/** Sums down the columns: along the tree eenheid > districten and diensten > district, dienst > onderdeel, afdeling. */
export function columnSums(): Identity[] {
  return [
    ...['hbvs2023', 'extension', 'strength', 'minWijkagenten'].flatMap(districtSums),
    ...['hbvs2018', 'hbvs2023', 'extension', 'strength', 'minWijkagenten', 'extraWijkagenten', 'extension110', 'hovj'].flatMap(districtenSums),
    ...districtenMetPlatformSums(),
    ...['extension', 'strength'].flatMap((measure) => [...dienstSums(measure), ...dienstenSums(measure), ...eenheidSums(measure)]),
    eenheidOverDistrictenMetPlatform(),
  ];
}

const kolomsom = (id: string, target: string, terms: readonly QuantityTerm[], how: string): Identity => ({ id, kind: 'kolomsom', target, terms, how });

function districtSums(measure: string): Identity[] {
  return districts.map((district) => kolomsom('onderdelen', `${measure}/district/${district}`, plus(...quantitiesUnder(`${measure}/onderdeel/${district}/`)), 'som van de onderdelen van het district'));
}

/** The districts together, from the district totals and from everything in them. */
function districtenSums(measure: string): Identity[] {
  const target = `${measure}/districten`;
  const sums = [kolomsom('districten', target, plus(...quantitiesUnder(`${measure}/district/`)), 'som van de districten')];
  const onderdelen = plus(...quantitiesUnder(`${measure}/onderdeel/`));
  if (onderdelen.length > 0) sums.push(kolomsom('onderdelen', target, onderdelen, 'som van alle onderdelen van alle districten'));
  return sums;
}

/** Total of the table Uitbreiding in 4.1.1: the districts and the Platform. */
function districtenMetPlatformSums(): Identity[] {
  const strength = 'strength/districtenMetPlatform';
  return [
    kolomsom('districten', strength, plus(...quantitiesUnder('strength/district/'), 'strength/platform'), 'som van de districten en het Platform'),
    kolomsom('totaalDistricten', strength, plus('strength/districten', 'strength/platform'), 'totaal districten plus het Platform'),
    kolomsom('onderdelen', strength, plus(...quantitiesUnder('strength/onderdeel/'), 'strength/platform'), 'som van alle onderdelen van alle districten en het Platform'),
    kolomsom('districten', 'extension110/eenheid', plus(...quantitiesUnder('extension110/district/'), 'extension/platform'), 'som van de districten en het Platform'),
  ];
}

function dienstSums(measure: string): Identity[] {
  const perDienst = diensten.map((dienst) => {
    const afdelingen = plus(...quantitiesUnder(`${measure}/afdeling/${dienst}/`), ...(dienst === OVERIGE ? [`${measure}/platform`] : []));
    return kolomsom('afdelingen', `${measure}/dienst/${dienst}`, afdelingen, afdelingen.length > 0 ? 'som van de afdelingen' : 'bij geen van de afdelingen is een uitbreiding gedrukt');
  });
  const overige = [
    kolomsom('overzicht', `${measure}/dienst/${OVERIGE}`, plus(`${measure}/overigeZonderPlatform`, `${measure}/platform`), 'overige onderdelen en het Platform uit het overzicht'),
    kolomsom('afdelingen', `${measure}/overigeZonderPlatform`, plus(...quantitiesUnder(`${measure}/afdeling/${OVERIGE}/`)), 'som van de afdelingen, zonder het Platform'),
  ];
  return [...perDienst, ...overige].filter((identity) => printedQuantities.includes(identity.target));
}

interface Level {
  readonly id: string;
  readonly how: string;
  readonly quantities: readonly string[];
}

/** Ways in which the plan prints all diensten together. The overview prints the Platform apart from Overige onderdelen. */
function dienstLevels(measure: string): { totals: Level; overview: Level; lowest: Level } {
  const inOverview = printedFigures.filter((figure) => figure.id.startsWith('bijlage1.overzicht.')).map((figure) => figure.quantity);
  const isDienst = (quantity: string): boolean => ['dienst', 'platform', 'overigeZonderPlatform'].includes(quantity.split('/')[1] ?? '');
  return {
    totals: { id: 'diensten', how: 'de diensten (Overige met het Platform)', quantities: quantitiesUnder(`${measure}/dienst/`) },
    overview: { id: 'dienstenOverzicht', how: 'de diensten zoals in het overzicht', quantities: inOverview.filter((quantity) => quantity.startsWith(`${measure}/`) && isDienst(quantity)) },
    lowest: { id: 'afdelingen', how: 'alle afdelingen en het Platform', quantities: [...quantitiesUnder(`${measure}/afdeling/`), `${measure}/platform`] },
  };
}

function dienstenSums(measure: string): Identity[] {
  return Object.values(dienstLevels(measure)).map((level) => kolomsom(level.id, `${measure}/diensten`, plus(...level.quantities), `som van ${level.how}`));
}

/**
 * The unit at every combination of the totals that the plan prints of its districts and its diensten, and from the lowest
 * level of both. Lowest level and totals are not mixed: each total is compared with its lowest level by itself.
 */
function eenheidSums(measure: string): Identity[] {
  const { totals, overview, lowest } = dienstLevels(measure);
  const districtLevels: Level[] = [
    { id: 'totaalDistricten', how: 'totaal districten', quantities: [`${measure}/districten`] },
    { id: 'districten', how: 'de districten', quantities: quantitiesUnder(`${measure}/district/`) },
  ];
  const onderdelen: Level = { id: 'onderdelen', how: 'alle onderdelen van de districten', quantities: quantitiesUnder(`${measure}/onderdeel/`) };
  const totaalDiensten: Level = { id: 'totaalDiensten', how: 'totaal diensten', quantities: [`${measure}/diensten`] };
  const combine = (low: Level, high: Level): Identity =>
    kolomsom(`${low.id}+${high.id}`, `${measure}/eenheid`, plus(...low.quantities, ...high.quantities), `som van ${low.how} en ${high.how}`);
  return [...districtLevels.flatMap((low) => [totaalDiensten, totals, overview].map((high) => combine(low, high))), combine(onderdelen, lowest)];
}

/** 4.1.1 prints the districts with the Platform: then the Platform must not be added again with the diensten. */
function eenheidOverDistrictenMetPlatform(): Identity {
  const diensten = dienstLevels('strength').overview.quantities.filter((quantity) => quantity !== 'strength/platform');
  return kolomsom(
    'districtenMetPlatform+dienstenOverzicht',
    'strength/eenheid',
    plus('strength/districtenMetPlatform', ...diensten),
    'districten en Platform (4.1.1) plus de overige diensten zoals in het overzicht',
  );
}
