import type { Drawing } from '../copy/copySource';
import { formatChange } from '../format/numbers';
import type { Gain } from '../state/gains';
import { depthOf, ink, mapScale, tileInk } from './chartInk';
import { BLOCK_COLUMNS } from './tileLayout';
import type { TileBlock } from './tileLayout';
import { wrap } from './TablePicture';

const TILE = { width: 128, height: 58, gap: 4 };
const HEAD = 24;
const BETWEEN = 20;
const LETTERS = 17;

interface DistrictName {
  readonly name: string;
}

/** The tile map as a drawing. */
export function tileMapDrawing(blocks: readonly TileBlock[], districts: readonly DistrictName[], gains: readonly Gain[]): Drawing {
  const scale = mapScale(gains);
  const blockWidth = BLOCK_COLUMNS * (TILE.width + TILE.gap) - TILE.gap;
  const heightOf = (block: TileBlock) => HEAD + block.rows * (TILE.height + TILE.gap) + 6;
  const sides = (['west', 'oost'] as const).map((side) => blocks.filter((block) => block.side === side));
  const placed = sides.flatMap((own, s) => own.map((block, i) => ({ block, x: s * (blockWidth + BETWEEN), y: own.slice(0, i).reduce((sum, above) => sum + heightOf(above), 0) })));
  const height = Math.max(...sides.map((own) => own.reduce((sum, block) => sum + heightOf(block), 0)));
  const content = (
    <>
      {placed.map(({ block, x, y }) => (
        <g key={block.district}>
          <text x={x} y={y + 16} fontSize={13} fontWeight={600} style={{ fill: ink.text }}>{districts[block.district]?.name}</text>
          {block.tiles.map(({ team, column, row }) => {
            const gain = gains[team];
            return gain && <Tile key={team} gain={gain} scale={scale} x={x + column * (TILE.width + TILE.gap)} y={y + HEAD + row * (TILE.height + TILE.gap)} />;
          })}
        </g>
      ))}
    </>
  );
  return { width: 2 * blockWidth + BETWEEN, height, content };
}

function Tile({ gain, scale, x, y }: { readonly gain: Gain; readonly scale: number; readonly x: number; readonly y: number }) {
  const { fill, text } = tileInk(gain.delta, depthOf(gain.delta, scale));
  return (
    <g>
      <rect x={x} y={y} width={TILE.width} height={TILE.height} rx={4} style={{ fill }} />
      {wrap(gain.name, LETTERS).map((line, i) => <text key={line} x={x + 8} y={y + 17 + i * 14} fontSize={12} style={{ fill: text }}>{line}</text>)}
      <text x={x + TILE.width - 8} y={y + TILE.height - 8} textAnchor="end" fontSize={14} fontWeight={600} style={{ fill: text, fontVariantNumeric: 'tabular-nums' }}>{formatChange(gain.delta)}</text>
      {gain.delta !== 0 && <path transform={`translate(${x + 8} ${y + TILE.height - 18})`} d={gain.delta > 0 ? 'M5 0 10 10H0Z' : 'M5 10 0 0h10Z'} style={{ fill: text }} />}
    </g>
  );
}
