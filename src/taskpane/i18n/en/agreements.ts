import type { agreementsNl } from '../nl/agreements';
import type { Texts } from '../texts';

/** Texts of the plan's numeric agreements in English; domain terms and names of sheets stay Dutch, as in the workbook. */
export const agreementsEn: Texts<typeof agreementsNl> = {
  agreements: {
    title: 'Agreements',
    count_one: '{{count}} agreement',
    count_other: '{{count}} agreements',
    withFigure: '{{n}} with a figure',
    empty: 'No figures yet. On sheet Afspraken fill in what was reached in column Realisatie, with its date in Stand per. Then you see here how each agreement stands.',
    fill: 'Fill in figures',
    none: 'There are no agreements on sheet Afspraken. Put one on an empty row of its table.',
    look: 'Look at sheet Afspraken',
    intro: 'Every target is a minimum. Within the year counts and euros are due in proportion to the days, percentages at once. Without a date a figure is that of the whole year.',
    theme: 'Agreements {{theme}}',
    status: { 'geen cijfer': 'no figure', gehaald: 'met', 'op koers': 'on course', achter: 'behind', 'niet gehaald': 'not met' },
    statusCount: '{{n}}\u00a0{{status}}',
    notJudged: 'dated before {{year}}',
    notJudgedCount_one: '{{count}}\u00a0dated before its year',
    notJudgedCount_other: '{{count}}\u00a0dated before their year',
    target: '{{year}}: at least {{target}}',
    actual: '{{year}}: {{actual}} of {{target}}',
    actualShare: '{{year}}: {{actual}}, target {{target}}',
    progress: '{{progress}} of the target',
    asOf: 'on {{date}}',
    due: 'due on {{date}}: {{due}}',
    reserved: 'reservation',
    reservationTitle: 'Reservation about {{what}}',
    euro: '€\u00a0{{amount}}',
    problems: 'Something on sheet Afspraken cannot be. As long as it stands there, no figures are shown here.',
    percent: '{{amount}}\u202f%',
  },
};
