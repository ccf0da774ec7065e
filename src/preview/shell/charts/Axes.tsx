import type { ReactElement } from 'react';
import type { Plot } from './plot';
import { INK, fitLines, fitText, formatTick } from './text';

const SIZE = 11;

/** Grid lines with their values, and the names of the categories. */
export function Axes({ picture, scale, area, lying, labelRoom }: Plot & { readonly lying: boolean; readonly labelRoom: number }): ReactElement {
  const slot = (lying ? area.height : area.width) / Math.max(picture.categories.length, 1);
  // Names that would overlap are left out evenly, as Excel does.
  const every = lying ? Math.max(1, Math.ceil(SIZE / slot)) : 1;
  const size = lying ? Math.min(SIZE, Math.max(8, slot * 0.8)) : SIZE;
  const bottom = area.top + area.height;
  return (
    <g fontSize={SIZE} fill={INK.label}>
      {scale.ticks.map((tick) => {
        const x = area.left + scale.at(tick) * area.width;
        const y = bottom - scale.at(tick) * area.height;
        const stroke = tick === 0 ? INK.axis : INK.grid;
        return lying ? (
          <g key={tick}>
            <line x1={x} x2={x} y1={area.top} y2={bottom} stroke={stroke} />
            <text x={x} y={bottom + 15} textAnchor="middle">{formatTick(tick)}</text>
          </g>
        ) : (
          <g key={tick}>
            <line x1={area.left} x2={area.left + area.width} y1={y} y2={y} stroke={stroke} />
            <text x={area.left - 8} y={y + 4} textAnchor="end">{formatTick(tick)}</text>
          </g>
        );
      })}
      {picture.categories.map((name, index) => {
        if (index % every !== 0) return null;
        const middle = slot * (index + 0.5);
        return lying ? (
          <text key={index} x={area.left - 8} y={area.top + middle + size * 0.35} fontSize={size} textAnchor="end">{fitText(name, size, labelRoom)}</text>
        ) : (
          <text key={index} y={bottom + 16} textAnchor="middle">
            {fitLines(name, SIZE, slot - 4).map((line, which) => (
              <tspan key={which} x={area.left + middle} dy={which === 0 ? 0 : 13}>{line}</tspan>
            ))}
          </text>
        );
      })}
    </g>
  );
}
