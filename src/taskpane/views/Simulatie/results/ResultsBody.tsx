import type { StrengthInputs } from '../../../../model/strength/inputs';
import { GainList } from '../GainList';
import { GainsByDistrict } from '../GainsByDistrict';
import { MunicipalPanel } from './MunicipalPanel';
import type { ResultsCardProps } from './resultsProps';
import { ResultsTable } from './ResultsTable';
import { TileMap } from './TileMap';
import type { Results } from './useResults';
import { YearsPanel } from './YearsPanel';

interface ResultsBodyProps extends ResultsCardProps {
  readonly results: Results;
  readonly inputs: StrengthInputs;
}

/** The view that was chosen. */
export function ResultsBody({ results, state, outcome, inputs, onOpen }: ResultsBodyProps) {
  switch (results.choice) {
    case 'lijst':
      return state.sort === 'verschil' ? <GainList outcome={outcome} onOpen={onOpen} /> : <GainsByDistrict outcome={outcome} inputs={inputs} onOpen={onOpen} />;
    case 'kaart':
      return <TileMap inputs={inputs} gains={outcome.gains} onOpen={onOpen} />;
    case 'jaren':
      return results.series && <YearsPanel inputs={inputs} series={results.series} area={results.yearArea} onArea={results.setYearArea} source={results.copySource().source} />;
    case 'gemeenten':
      return results.municipal && <MunicipalPanel inputs={inputs} rows={results.municipal} />;
    case 'tabel':
      return results.rows && <ResultsTable rows={results.rows} onOpen={onOpen} />;
    default:
      throw results.choice satisfies never;
  }
}
