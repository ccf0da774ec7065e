import { publishedInputs } from '../../../src/model/plan/published';
import type { LinkPlan } from '../../../src/workbook/link/plan';
import type { ValueReading } from '../../../src/workbook/link/recognise/types';

export const plainNumbers: ValueReading = { kind: 'number', scale: 1, strip: [], missing: [], minus: [], percent: false };

/** Teams of the plan, in its order. */
export const teams = publishedInputs().teams.map(({ name }) => name);

/** What the user's sheet says of a team: fte and minimum. */
export const ownFte = (t: number) => 100 + t;
export const ownMinimum = (t: number) => 10 + t / 4;

/** Writes a sheet of the user: a title, a header in row 3, the teams from row 4 on in columns B (names) to D, and a total below. */
export async function writeOwnSheet(name = 'Begroting'): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange('B1').values = [['Formatie 2024']];
    sheet.getRange('B3:D3').values = [['Team', 'fte 2024', 'min. wa']];
    sheet.getRange(`B4:D${teams.length + 3}`).values = teams.map((team, t) => [team, ownFte(t), ownMinimum(t)]);
    sheet.getRange(`B${teams.length + 5}:C${teams.length + 5}`).formulas = [['Totaal', `=SUM(C4:C${teams.length + 3})`]];
    await context.sync();
  });
}

/** The plan that links those columns to HBVS+ and the minimum of every team. */
export function ownPlan(change: Partial<LinkPlan> = {}): LinkPlan {
  return {
    table: 'basisteams',
    sheet: 'Begroting',
    top: 2,
    bottom: teams.length + 2,
    key: { at: 1, header: 'Team' },
    columns: [
      { target: 'hbvs', at: 2, header: 'fte 2024', reading: plainNumbers },
      { target: 'minimum', at: 3, header: 'min. wa', reading: plainNumbers },
    ],
    rows: teams.map((name, t) => ({ name, at: t + 3, key: name })),
    ...change,
  };
}
