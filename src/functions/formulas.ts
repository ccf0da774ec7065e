import { afrond } from './formulas/afrond';
import { afrondTabel } from './formulas/afrondTabel';
import { brug } from './formulas/brug';
import { co2Doel } from './formulas/co2Doel';
import { co2Reductie } from './formulas/co2Reductie';
import { uitbreiding } from './formulas/uitbreiding';
import { verdeel } from './formulas/verdeel';
import { wijkagentnorm } from './formulas/wijkagentnorm';
import type { FunctionId } from './ids';
import { dutchMessage } from './messages/nl';
import { englishMessage } from './messages/en';
import { errorValue, FunctionError } from './problem';

type Formula = (...values: never[]) => number | unknown[][];

/** The functions by the id under which the metadata knows them. */
export const formulas: Readonly<Record<FunctionId, Formula>> = {
  VERDEEL: verdeel,
  AFROND: afrond,
  AFROND_TABEL: afrondTabel,
  UITBREIDING: uitbreiding,
  WIJKAGENTNORM: wijkagentnorm,
  CO2_DOEL: co2Doel,
  CO2_REDUCTIE: co2Reductie,
  BRUG: brug,
};

/** A refusal as Excel shows it: an error value and a sentence. */
export interface Refusal {
  readonly error: '#N/A' | '#VALUE!';
  readonly message: string;
}

export type Answer = { readonly value: number | unknown[][] } | { readonly refusal: Refusal };

/** Runs a function on what Excel hands over. @param language of Office, such as "nl-NL" */
export function calculate(id: FunctionId, values: readonly unknown[], language: string): Answer {
  try {
    return { value: formulas[id](...(values as never[])) };
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    const message = language.toLowerCase().startsWith('nl') ? dutchMessage(error.problem) : englishMessage(error.problem);
    return { refusal: { error: errorValue(error.problem), message } };
  }
}
