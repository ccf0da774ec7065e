import { describe, expect, it } from 'vitest';
import { printedFigure, printedFigures } from '../../../src/model/plan/printed';
import { placeText } from '../../../src/model/plan/printedFigure';

describe('printed figures', () => {
  it('has every figure once', () => {
    expect(printedFigures).toHaveLength(311);
    expect(new Set(printedFigures.map((figure) => figure.id)).size).toBe(311);
  });

  it.each([
    ['paragraaf411.hbvs.Twente.hbvs2018', 789.5, 1, 'Paragraaf 4.1.1, tabel HBVS+ 2018/2023, rij Twente, kolom HBVS+ 2018 (huidig)'],
    ['paragraaf411.uitbreiding.TOTAAL.newStrength', 3891.7, 1, 'Paragraaf 4.1.1, tabel Uitbreiding, rij TOTAAL, kolom Nieuwe sterkte'],
    ['paragraaf411.wijkagenten.TOTAAL.extra', 26, 0, 'Paragraaf 4.1.1, tabel Wijkagenten (staat na de tekst van 4.1.3), rij TOTAAL, kolom Extra (digitaal) wijkagenten'],
    ['paragraaf412.tekst.Camera in Beeld', 3, 1, 'Paragraaf 4.1.2, tekst: Camera in Beeld'],
    ['paragraaf413.tekst.platform55', 55, 0, 'Paragraaf 4.1.3, tekst: «Het platform krijgt een omvang van 55 fte»'],
    ['bijlage1.team.Zwolle.hbvs2023', 145.7, 1, 'Bijlage 1, tabel IJsselland, rij Zwolle, kolom HBVS+ 2023'],
    ['bijlage1.team.Veluwe West.strength', 92, 0, 'Bijlage 1, tabel N.O. Gelderland, rij Veluwe West, kolom Operationele sterkte'],
    ['bijlage1.onderdeel.Twente.DR.strength', 96, 1, 'Bijlage 1, tabel Twente, rij DR, kolom Operationele sterkte'],
    ['bijlage1.overzicht.TOTAAL.strength', 6389.4, 1, 'Bijlage 1, overzicht District / Dienst, rij TOTAAL, kolom Operationele sterkte'],
    ['bijlage1.totaalDiensten.strength', 2553.8, 1, 'Bijlage 1, onder de dienstentabellen, rij TOTAAL DIENSTEN, kolom Operationele sterkte'],
  ])('%s', (id, value, decimals, place) => {
    const figure = printedFigure(id);
    expect([figure.value, figure.decimals, placeText(figure.place)]).toEqual([value, decimals, place]);
  });

  it('counts 27 basisteams, each with its four figures', () => {
    expect(printedFigures.filter((figure) => figure.id.startsWith('bijlage1.team.'))).toHaveLength(27 * 4);
  });

  it('gives the same quantity to the same thing wherever it is printed', () => {
    const places = printedFigures.filter((figure) => figure.quantity === 'strength/district/Gelderland Midden').map((figure) => [figure.id, figure.value]);
    expect(places).toEqual([
      ['paragraaf411.uitbreiding.Gelderland Midden.newStrength', 850.9],
      ['bijlage1.overzicht.Gelderland Midden.strength', 850.9],
      ['bijlage1.district.Gelderland Midden.strength', 851],
    ]);
  });

  it('refuses an id that the plan does not print', () => {
    expect(() => printedFigure('bijlage1.team.Zwolle.hbvs2018')).toThrow('bijlage1.team.Zwolle.hbvs2018');
  });
});
