import { useMemo, useState } from 'react';
import { resultTable } from '../../../../simulation/results/resultTable';
import type { CopySource } from '../../../copy/copySource';
import { municipalGains } from '../../../state/municipalGains';
import { outcomeOf } from '../../../state/outcomeOf';
import type { YearArea } from '../../../state/yearArea';
import { yearSeries } from '../../../state/yearSeries';
import { resultsCopySource } from './resultsCopySource';
import type { ResultsCardProps, ResultsChoice } from './resultsProps';

/** What the card shows; of the five views only the one on screen is worked out. */
export function useResults({ state, outcome, prepared, scenario, library }: ResultsCardProps) {
  const [choice, setChoice] = useState<ResultsChoice>('lijst');
  const [yearArea, setYearArea] = useState<YearArea | null>(null);
  const { measure } = state;
  const { now, reference } = outcome;
  const { inputs, inhabitants } = prepared.model;
  const makeRows = () => resultTable(inputs, inhabitants, outcomeOf(reference.computed, measure), outcomeOf(now, measure));
  const makeMunicipal = () => municipalGains(prepared, scenario, now, reference, library, measure);
  const makeSeries = () => yearSeries(prepared, scenario, reference, library);
  const of = <T>(wanted: ResultsChoice, make: () => T): T | null => (choice === wanted ? make() : null);
  const rows = of('tabel', makeRows);
  const municipal = of('gemeenten', makeMunicipal);
  const series = useMemo(() => (choice === 'jaren' ? yearSeries(prepared, scenario, reference, library) : null), [choice, prepared, scenario, reference, library]);
  const copySource = (): CopySource => resultsCopySource({ choice, measure, outcome, inputs, scenario, yearArea, makeRows, makeMunicipal, makeSeries });
  return { choice, setChoice, yearArea, setYearArea, rows, municipal, series, copySource };
}

export type Results = ReturnType<typeof useResults>;
