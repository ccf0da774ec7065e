import { describe, expect, it } from 'vitest';
import { NameIndex } from '../../../../src/workbook/link/recognise/names/nameIndex';
import { nearNames } from '../../../../src/workbook/link/recognise/names/nearNames';
import { known, municipalityNames, teamNames } from './model';

const index = new NameIndex(known);
const read = (text: string) => index.read(text).hits.map(({ kind, index: at }) => `${kind} ${kind === 'team' ? teamNames[at] : kind === 'gemeente' ? municipalityNames[at] : known.districts[at]}`);

describe('spellings of names', () => {
  it.each([
    ['IJSSELLAND NOORD', ['team IJsselland Noord']],
    ['ĳsselland-noord', ['team IJsselland Noord']],
    ['Basisteam Vechtdal', ['team Vechtdal']],
    ['BT Vechtdal', ['team Vechtdal']],
    ['Vechtdal (basisteam)', ['team Vechtdal']],
    ['3. Vechtdal*', ['team Vechtdal']],
    ['Veluwe West 1)', ['team Veluwe West']],
    ['Veluwe West¹', ['team Veluwe West']],
    ['Vechtdal (IJsselland)', ['team Vechtdal']],
    ['Noord, IJsselland', ['team IJsselland Noord']],
    ['Waarden, De', ['team De Waarden']],
    ['N.O. Twente', ['team Noordoost Twente']],
    ['Noord-Oost Twente', ['team Noordoost Twente']],
    ['Arnhem Z.', ['team Arnhem Zuid']],
    ['Zwolle', ['team Zwolle', 'gemeente Zwolle']],
    ['Team Zwolle', ['team Zwolle']],
    ['gem. Zwolle', ['gemeente Zwolle']],
    ['Zwolle (gemeente)', ['gemeente Zwolle']],
    ['Municipality of Zwolle', ['gemeente Zwolle']],
    ['Hengelo (Ov.)', ['gemeente Hengelo']],
    ['GM0193', ['gemeente Zwolle']],
    ['gm193', ['gemeente Zwolle']],
    ['GM0193    ', ['gemeente Zwolle']],
    ['Olst Wijhe', ['gemeente Olst-Wijhe']],
    ['GLM', ['district Gelderland Midden']],
    ['Noord- en Oost-Gelderland', ['district N.O. Gelderland']],
    ['Midden-Gelderland', ['district Gelderland Midden']],
    ['Subtotaal Twente', ['district Twente']],
    ['Arnhem', ['gemeente Arnhem']],
    // A bracket that contradicts, a word too many, an error, a part: not the name.
    ['Vechtdal (Twente)', []],
    ['Basisteam Zwolle-Stad', []],
    ['Vechtdall', []],
    ['Veluwe', []],
    ['193', []],
    ['GM9999', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('tells totals and other units', () => {
    expect(['Totaal', 'Eindtotaal', 'Eenheid Oost-Nederland', 'Totaal basisteams'].map((text) => index.read(text).text.total)).toEqual([true, true, true, true]);
    expect(['DR', 'Flexteam', 'Leiding', 'DR Twente', 'Dienst Regionale Recherche'].map((text) => index.read(text).other)).toEqual([true, true, true, true, true]);
    expect(index.read('Vechtdal').text.total).toBe(false);
  });
});

describe('names that a text may stand for', () => {
  const near = (text: string, taken: readonly number[] = []) => nearNames(text, 'team', known, new Set(taken)).map(({ index: at }) => teamNames[at]);

  it.each([
    ['vechtdall', ['Vechtdal']],
    ['vechtd', ['Vechtdal']],
    ['arnhem', ['Arnhem Noord', 'Arnhem Zuid']],
    ['zwolle stad', ['Zwolle']],
    ['veluwe v noord', ['Veluwe Noord', 'Veluwe Vallei Noord']],
    ['koffie', []],
    ['ee', []],
  ])('%s', (text, expected) => expect(near(text)).toEqual(expected));

  it('leaves out names that stand in another row', () => expect(near('arnhem', [teamNames.indexOf('Arnhem Noord')])).toEqual(['Arnhem Zuid']));
});
