import type { StrengthInputs } from '../../../../model/strength/inputs';
import type { MunicipalRow } from '../../../../simulation/results/municipalFte';
import type { ResultRow } from '../../../../simulation/results/resultTable';
import type { Scenario } from '../../../../simulation/scenario';
import { barsDrawing } from '../../../charts/BarsPicture';
import { tileLayout } from '../../../charts/tileLayout';
import { tileMapDrawing } from '../../../charts/TileMapPicture';
import { rangeOf, YearLines } from '../../../charts/YearLines';
import { sourceLine } from '../../../copy/copySource';
import type { CopySource, Drawing } from '../../../copy/copySource';
import { formatDecimals } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import type { GainMeasure } from '../../../state/gains';
import { teamArea } from '../../../state/yearArea';
import type { YearArea } from '../../../state/yearArea';
import { biggestMovers } from '../../../state/yearSeries';
import type { YearSeries } from '../../../state/yearSeries';
import type { SimulationOutcome } from '../useSimulatie';
import { municipalCells, resultCells, yearCells } from './cellTables';
import type { ResultsChoice } from './resultsProps';
import { rowName } from './rowName';
import { pathOf, yearLabel } from './yearPaths';

interface ResultsToCopy {
  readonly choice: ResultsChoice;
  readonly measure: GainMeasure;
  readonly outcome: SimulationOutcome;
  readonly inputs: StrengthInputs;
  readonly scenario: Scenario;
  readonly yearArea: YearArea | null;
  readonly makeRows: () => readonly ResultRow[];
  readonly makeMunicipal: () => readonly MunicipalRow[];
  readonly makeSeries: () => YearSeries;
}

/** What the view on screen gives when it is copied: all of it, also what the pane folds away. */
export function resultsCopySource({ choice, measure, outcome, inputs, scenario, yearArea, makeRows, makeMunicipal, makeSeries }: ResultsToCopy): CopySource {
  const unit = t(measure === 'hbvs' ? 'simulatie.unitHbvs' : 'simulatie.unitNew');
  const common = { title: t('simulatie.who'), subtitle: unit, source: sourceLine(inputs.baseYear, scenario.name, outcome.reference) };
  switch (choice) {
    case 'lijst':
      return { ...common, cells: () => resultCells(makeRows()), drawing: () => barsDrawing([...outcome.gains].sort((a, b) => b.exact - a.exact || a.team - b.team)) };
    case 'kaart':
      return { ...common, cells: () => resultCells(makeRows()), drawing: () => tileMapDrawing(tileLayout(inputs.districts, inputs.teams), inputs.districts, outcome.gains) };
    case 'jaren':
      return { ...common, title: t('results.year.title'), subtitle: t('results.year.unit'), cells: () => yearCells(makeSeries(), inputs), drawing: () => yearsDrawing(makeSeries(), inputs, yearArea) };
    case 'gemeenten':
      return { ...common, title: t('results.municipal.title'), subtitle: `${unit} · ${t('results.municipal.badge').toLocaleLowerCase()}`, cells: () => municipalCells(makeMunicipal(), inputs) };
    case 'tabel':
      return { ...common, subtitle: t(measure === 'hbvs' ? 'results.compare.unitHbvs' : 'results.compare.unitNew'), cells: () => resultCells(makeRows()) };
    default:
      throw choice satisfies never;
  }
}

const CHART = { width: 300, height: 130, columns: 2, gap: 20, movers: 8 };

/** The paths of the biggest movers, or the one area that is looked at, wider. */
function yearsDrawing(series: YearSeries, inputs: StrengthInputs, area: YearArea | null): Drawing {
  const areas = area === null ? biggestMovers(series, CHART.movers).map((team) => teamArea(inputs, team)) : [area];
  const paths = areas.map((one) => pathOf(series, one));
  const columns = area === null ? CHART.columns : 1;
  const width = CHART.columns * CHART.width + CHART.gap;
  const size = area === null ? { width: CHART.width, height: CHART.height } : { width, height: 280 };
  const content = (
    <>
      {paths.map((points, i) => {
        const shown = areas[i];
        const name = shown ? rowName(shown) : '';
        return <YearLines key={name} x={(i % columns) * (CHART.width + CHART.gap)} y={Math.floor(i / columns) * (CHART.height + 10)} title={name} label={yearLabel(name, points, series.against)} points={points} {...rangeOf(points)} {...size} withTarget={series.damped} format={(fte) => formatDecimals(fte, 1, true)} />;
      })}
    </>
  );
  return { width, height: Math.ceil(paths.length / columns) * (size.height + 10), content };
}
