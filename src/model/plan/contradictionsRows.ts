import { districts, plus, printedQuantities, quantitiesUnder } from './contradictionsIdentity';
import type { Identity, QuantityTerm } from './contradictionsIdentity';
import wijzigingen from '../../../assets/plan/paragraaf412-wijzigingen.json';

/** Sums along the rows: what was, what is added, what results. */
export function rowSums(): Identity[] {
  return [...strengthRows(), ...districts.flatMap(districtRows), ...platformRows(), ...totalRows()];
}

const rijsom = (id: string, target: string, terms: readonly QuantityTerm[], how: string): Identity => ({ id, kind: 'rijsom', target, terms, how });

/** Every row that prints HBVS+ 2023: a row without Uitbreiding (DR, Flexteam, Leiding) keeps what it had. */
function strengthRows(): Identity[] {
  return quantitiesUnder('hbvs2023/').map((hbvs) => {
    const unit = hbvs.slice('hbvs2023/'.length);
    const extended = printedQuantities.includes(`extension/${unit}`);
    return rijsom('hbvs+uitbreiding', `strength/${unit}`, plus(hbvs, `extension/${unit}`), extended ? 'HBVS+ 2023 plus Uitbreiding' : 'HBVS+ 2023 (geen Uitbreiding gedrukt)');
  });
}

function districtRows(district: string): Identity[] {
  const parts = [`extension110/district/${district}`, `hovj/district/${district}`];
  return [
    rijsom('hbvs+110+hovj', `strength/district/${district}`, plus(`hbvs2023/district/${district}`, ...parts), 'HBVS+ 2023 plus Uitbreiding (110 fte) plus Uitbreiding (kwal. hovj)'),
    rijsom('110+hovj', `extension/district/${district}`, plus(...parts), 'Uitbreiding (110 fte) plus Uitbreiding (kwal. hovj)'),
  ];
}

function platformRows(): Identity[] {
  return [rijsom('nieuw', 'strength/platform', plus('extension/platform'), 'het Platform bestaat geheel uit uitbreiding')];
}

function totalRows(): Identity[] {
  return [
    rijsom('hbvs+110+hovj', 'strength/districtenMetPlatform', plus('hbvs2023/districten', 'extension110/eenheid', 'hovj/districten'), 'HBVS+ 2023 plus Uitbreiding (110 fte) plus Uitbreiding (kwal. hovj)'),
    rijsom('hbvs+uitbreiding+platform', 'strength/districtenMetPlatform', plus('hbvs2023/districten', 'extension/districten', 'extension/platform'), 'HBVS+ 2023 plus Uitbreiding van de districten (bijlage 1) plus het Platform'),
  ];
}

/** Sums of which a part stands in the running text of 4.1 or in a note. */
export function textSums(): Identity[] {
  const tekst = (id: string, target: string, terms: readonly QuantityTerm[], how: string): Identity => ({ id, kind: 'tekst', target, terms, how });
  const teamsOf = (prefix: string): number => quantitiesUnder(`minWijkagenten/onderdeel/${prefix}`).length;
  const preventie = wijzigingen.rows.filter((row) => row.change.startsWith('preventie met gezag')).length;
  return [
    tekst('55+55', 'extension110/eenheid', plus('extension110/districten', 'extension/platform'), '55 fte voor de basisteams plus 55 fte voor het Platform'),
    tekst('55+27', 'extension/districten', plus('extension110/districten', 'hovj/districten'), '55 fte voor de basisteams plus 27 fte Kwaliteits-HOvJ'),
    tekst('hbvs+55+27', 'strength/districten', plus('hbvs2023/districten', 'extension110/districten', 'hovj/districten'), 'HBVS+ 2023 plus 55 fte voor de basisteams plus 27 fte Kwaliteits-HOvJ'),
    tekst(
      '110+27+wijzigingen',
      'extension/eenheid',
      plus('extension110/eenheid', 'hovj/districten', ...quantitiesUnder('extension/afdeling/')),
      'uitbreiding van 4.1.1 (110 en 27 fte) plus de wijzigingen van 4.1.2 die in bijlage 1 zijn verwerkt',
    ),
    tekst('perTeam', 'hovj/districten', [{ factor: teamsOf(''), quantity: 'hovj/basisteam' }], 'aantal basisteams in bijlage 1 × 1 fte per basisteam'),
    ...districts.map((district) =>
      tekst('perTeam', `hovj/district/${district}`, [{ factor: teamsOf(`${district}/`), quantity: 'hovj/basisteam' }], 'aantal basisteams van het district in bijlage 1 × 1 fte per basisteam'),
    ),
    tekst('bijdragen', 'cameraInBeeld', plus('extension/afdeling/Dienst Regionale Operationele Samenwerking/Afdeling Infrastructuur', 'cameraEigenBijdrage'), 'bijdrage van andere eenheden plus eigen bijdrage'),
    tekst('gemeenten', 'preventieAantal', [{ factor: preventie, quantity: 'preventiePerTraject' }], 'aantal gemeenten dat 4.1.2 noemt (Arnhem, Enschede, Nijmegen) × 1'),
  ];
}
