import { NAME_PREFIX } from './sheetNames';

/** Names of the outcomes, by which the add-in compares the workbook with its own calculation. */
export const OUTCOME_NAMES = { hbvs: `${NAME_PREFIX}HBVS`, nieuw: `${NAME_PREFIX}Nieuwe_sterkte` } as const;

/** Names by which the add-in finds the checks of sheet `Start` again. */
export const CHECKS_NAME = 'Stw_Controles';
export const OPEN_NAME = 'Stw_Open_aannames';
