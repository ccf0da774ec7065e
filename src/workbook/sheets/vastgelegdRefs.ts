import { componentIds } from '../../model/strength/components';
import { absolute, absoluteRange, onSheet } from '../a1';
import { sheetNames } from '../sheetNames';

/** Sheet `Vastgelegd`: the only two things in the model that are values, with their checks. Team rows start at the same row in both blocks. */
export const FIRST_TEAM = 9;
const IPF_LEFT = 2;
export const ROUND_LEFT = IPF_LEFT + 5 + 3;
export const IPF_CHECK = IPF_LEFT + 5;

/** Cell of the IPF result of component c (1..5) of a team. */
export const ipfCell = (c: number, t: number) => onSheet(sheetNames.vastgelegd, absolute(FIRST_TEAM + t, ipfColumn(c)));
export const ipfColumn = (c: number) => IPF_LEFT + c - 1;
/** Column of the rounded cell of component c (0..5). */
export const roundColumn = (c: number) => ROUND_LEFT + c;
export const ROUND_TEAM = ROUND_LEFT + componentIds.length;

/** State of the two blocks: "actueel", "verouderd" or "n.v.t.". */
export const ipfState = { row: 6, column: IPF_LEFT };
export const roundState = { row: 6, column: ROUND_LEFT };
export const ipfStateRef = onSheet(sheetNames.vastgelegd, absolute(ipfState.row, ipfState.column));
export const roundStateRef = onSheet(sheetNames.vastgelegd, absolute(roundState.row, roundState.column));
/** Check numbers stored as values when the blocks were written. */
export const ipfStored = { row: 7, column: IPF_LEFT };
export const roundStored = { row: 7, column: ROUND_LEFT };

/** Rounded HBVS+ of a team: sum of its rounded cells. */
export const roundedTeamCell = (t: number) => onSheet(sheetNames.vastgelegd, absolute(FIRST_TEAM + t, ROUND_TEAM));
export const roundedBlock = (teams: number) => absoluteRange(FIRST_TEAM, ROUND_LEFT, FIRST_TEAM + teams - 1, ROUND_LEFT + componentIds.length - 1);
export const ipfBlock = (teams: number) => absoluteRange(FIRST_TEAM, IPF_LEFT, FIRST_TEAM + teams - 1, IPF_LEFT + 4);
