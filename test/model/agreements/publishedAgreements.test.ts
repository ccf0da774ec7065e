import { describe, expect, it } from 'vitest';
import { summarizeAgreements } from '../../../src/model/agreements/summary';
import { publishedOthers } from '../../../src/model/plan/publishedOthers';

const { agreements } = publishedOthers();

/** MJBP 2024-2027, «Afspraken» at the end of chapters 2.1 and 2.2, as printed. */
const printed = [
  // «141 onderzoeken³ in 2024, 2025 en 2026 naar criminele samenwerkingsverbanden (bron: Veiligheidsagenda)»: read as each year.
  ['ondermijning', 'onderzoeken naar criminele samenwerkingsverbanden', 2024, 141, 'aantal', 'Veiligheidsagenda'],
  ['ondermijning', 'onderzoeken naar criminele samenwerkingsverbanden', 2025, 141, 'aantal', 'Veiligheidsagenda'],
  ['ondermijning', 'onderzoeken naar criminele samenwerkingsverbanden', 2026, 141, 'aantal', 'Veiligheidsagenda'],
  // «Verdachten OM mensenhandel: 26 in 2024, 2025 en 2026»
  ['ondermijning', 'verdachten OM mensenhandel', 2024, 26, 'aantal', 'Veiligheidsagenda'],
  ['ondermijning', 'verdachten OM mensenhandel', 2025, 26, 'aantal', 'Veiligheidsagenda'],
  ['ondermijning', 'verdachten OM mensenhandel', 2026, 26, 'aantal', 'Veiligheidsagenda'],
  // «2024: €24.924.539, 2025: €26.170.765, 2026: €27.416.992»
  ['ondermijning', 'beslag', 2024, 24_924_539, 'euro', 'Veiligheidsagenda'],
  ['ondermijning', 'beslag', 2025, 26_170_765, 'euro', 'Veiligheidsagenda'],
  ['ondermijning', 'beslag', 2026, 27_416_992, 'euro', 'Veiligheidsagenda'],
  // «Minimaal 5% beslag bij vermogensdelicten (bron: OM)»: no year is printed.
  ['ondermijning', 'beslag bij vermogensdelicten, minimaal', 2024, 0.05, 'procent', 'OM'],
  ['ondermijning', 'beslag bij vermogensdelicten, minimaal', 2025, 0.05, 'procent', 'OM'],
  ['ondermijning', 'beslag bij vermogensdelicten, minimaal', 2026, 0.05, 'procent', 'OM'],
  // Chapter 2.2, 2024 only.
  ['digitale veiligheid', 'reguliere onderzoeken gedigitaliseerde criminaliteit', 2024, 361, 'aantal', 'Veiligheidsagenda'],
  ['digitale veiligheid', '- waarvan alternatieve interventies', 2024, 0.25, 'procent', 'Veiligheidsagenda'],
  ['digitale veiligheid', 'verdachten reguliere cybercrime', 2024, 51, 'aantal', 'Veiligheidsagenda'],
  ['digitale veiligheid', '- waarvan criminele samenwerkingsverbanden', 2024, 0.1, 'procent', 'Veiligheidsagenda'],
  ['digitale veiligheid', '- waarvan alternatieve interventies', 2024, 0.25, 'procent', 'Veiligheidsagenda'],
] as const;

describe('the agreements of the plan', () => {
  it('are the 17 printed figures, in the order in which they are printed', () => {
    expect(agreements.map(({ theme, agreement, year, target, unit, source }) => [theme, agreement, year, target, unit, source])).toEqual(printed);
  });

  it('carry the reservation of footnote 3 at the 141 onderzoeken, each year, and nowhere else', () => {
    expect(summarizeAgreements(agreements).reserved.map((i) => [agreements[i]?.target, agreements[i]?.year])).toEqual([[141, 2024], [141, 2025], [141, 2026]]);
    for (const one of agreements.slice(0, 3)) expect(one.reservation).toMatch(/^voetnoot 3: .*uitdrukkelijk voorbehoud bij het resultaat$/);
  });

  it('have no actuals: the plan prints none', () => {
    const { whole, themes } = summarizeAgreements(agreements);
    expect([whole.agreements, whole.withFigure, whole.perStatus['geen cijfer']]).toEqual([17, 0, 17]);
    expect(themes.map(({ theme, agreements: count }) => [theme, count])).toEqual([['ondermijning', 12], ['digitale veiligheid', 5]]);
    expect(agreements.filter(({ actual, asOf }) => actual !== null || asOf !== null)).toEqual([]);
  });

  it('say where a year was read into them', () => {
    const notes = (name: string) => agreements.filter(({ agreement }) => agreement === name).map(({ note }) => note);
    expect(notes('onderzoeken naar criminele samenwerkingsverbanden').every((note) => note.includes('gelezen als ieder jaar (interpretatie)'))).toBe(true);
    expect(notes('beslag bij vermogensdelicten, minimaal')).toEqual(Array(3).fill('geen jaar gedrukt'));
  });
});
