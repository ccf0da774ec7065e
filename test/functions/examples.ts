import type { FunctionId } from '../../src/functions/ids';

/** A call of every function that has an answer, with all its arguments given; ranges as rows, as Excel hands them over. */
export const exampleCalls: Readonly<Record<FunctionId, readonly unknown[]>> = {
  VERDEEL: [100, [[1], [2], [3]], [[10], [''], ['']], [[''], [40], ['']], [[''], [''], [45]]],
  AFROND: [[[0.14], [0.13], [0.13]], 0.1, 0.4, [['a'], ['b'], ['c']]],
  AFROND_TABEL: [[[0.25, 0.35], [0.15, 0.75]], 0.1, [['Noord'], ['Zuid']], 1.5, [['a'], ['b']]],
  UITBREIDING: [55, [[100], [50]], [['Twente'], ['IJsselland']], [['Twente', 120], ['IJsselland', 60]], [[100], [50]]],
  WIJKAGENTNORM: [[[3282382], [129840]], 5000, 'dichtstbij'],
  CO2_DOEL: [[[2023], [2030]], 2022, 77411, 2030, 42731, 'lineair', 2050, 1000],
  CO2_REDUCTIE: [2024, 70000, 2030, 42731, 'ton'],
  BRUG: [[[10], [20]], [[12], [17]], [['a'], ['b']]],
};
