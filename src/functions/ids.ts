/** What stands before the point in a formula; the manifest says the same. */
export const functionNamespace = 'STERKTE';

/** Ids and names of the functions in the namespace STERKTE; the same in every language, so that a workbook calculates in each. */
export const functionIds = ['VERDEEL', 'AFROND', 'AFROND_TABEL', 'UITBREIDING', 'WIJKAGENTNORM', 'CO2_DOEL', 'CO2_REDUCTIE', 'BRUG'] as const;
export type FunctionId = (typeof functionIds)[number];
