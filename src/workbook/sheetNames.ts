/** The model's sheets, in the order in which they stand in the workbook. */
export const sheetNames = {
  start: 'Start',
  uitgangspunten: 'Uitgangspunten',
  gemeenten: 'Gemeenten',
  basisteams: 'Basisteams',
  sterkteverdeling: 'Sterkteverdeling',
  hbvsFormule: 'HBVS-formule',
  diensten: 'Diensten',
  mutaties: 'Mutaties',
  wijkagenten: 'Wijkagenten',
  wijkagentgegevens: 'Wijkagentgegevens',
  co2Pad: 'CO2-pad',
  co2Gegevens: 'CO2-gegevens',
  co2Maatregelen: 'CO2-maatregelen',
  afspraken: 'Afspraken',
  scenariolijst: 'Scenariolijst',
  koppelingen: 'Koppelingen',
  bronnencontrole: 'Bronnencontrole',
  plancijfers: 'Plancijfers',
  berekening: 'Berekening',
  factoren: 'Factoren',
  vastgelegd: 'Vastgelegd',
} as const;

export type SheetName = (typeof sheetNames)[keyof typeof sheetNames];

/** Tab colours: what the user fills in, what comes out, what lies underneath. */
export const tabColors = { start: '#0F6CBD', input: '#C19C00', result: '#107C10', ground: '#8A8886' } as const;

/** Prefix of everything the add-in names in a workbook, so that it never collides with the user's own names. */
export const NAME_PREFIX = 'Stw_';
