import { ink } from '../../charts/chartInk';
import { chart } from '../../theme/paneTheme';

/** The lines of the path chart; each has a pattern or marks of its own, for colours may be few. */
export type PathSeries = 'path' | 'actual' | 'forecast' | 'measures';

interface LineLook {
  readonly colour: string;
  readonly dash?: string;
  readonly cap?: 'round';
  readonly mark?: 'dot' | 'diamond';
}

export const pathLines: Readonly<Record<PathSeries, LineLook>> = {
  path: { colour: chart.good, dash: '5 3' },
  actual: { colour: ink.text, mark: 'dot' },
  forecast: { colour: chart.loss, dash: '9 3 2 3', mark: 'diamond' },
  measures: { colour: chart.gain, dash: '1.5 3', cap: 'round' },
};

/** The edge of the band, which is all there is of it where forced colours leave no light fill. */
export const bandLook = { fill: chart.lossSoft, edge: chart.lossMid, dash: '2 2' } as const;

/** A line through points of an svg. */
export function PathLine({ series, points }: { readonly series: PathSeries; readonly points: string }) {
  const { colour, dash, cap } = pathLines[series];
  return <polyline points={points} fill="none" strokeWidth={2} strokeDasharray={dash} strokeLinecap={cap} style={{ stroke: colour }} />;
}

/** The mark of a line, where it has one. */
export function PathMark({ series, x, y }: { readonly series: PathSeries; readonly x: number; readonly y: number }) {
  const { colour, mark } = pathLines[series];
  if (mark === 'dot') return <circle cx={x} cy={y} r={3} style={{ fill: colour }} />;
  if (mark === 'diamond') return <path d={`M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`} strokeWidth={1.5} style={{ fill: ink.paper, stroke: colour }} />;
  return null;
}

export const KEY_WIDTH = 24;

/** A line with its mark for a legend, drawn around height 0 of an svg. */
export function PathKey({ series }: { readonly series: PathSeries }) {
  return (
    <>
      <PathLine series={series} points={`0,0 ${KEY_WIDTH},0`} />
      <PathMark series={series} x={KEY_WIDTH / 2} y={0} />
    </>
  );
}

/** The band for a legend, drawn around height 0 of an svg. */
export function BandKey() {
  return <rect x={0.5} y={-4} width={KEY_WIDTH - 1} height={8} strokeWidth={1} strokeDasharray={bandLook.dash} style={{ fill: bandLook.fill, stroke: bandLook.edge }} />;
}
