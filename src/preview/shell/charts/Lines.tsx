import type { ReactElement } from 'react';
import type { Plot } from './plot';
import { formatTick } from './text';

/** A line per series with a dot per value; an empty cell breaks the line, as in Excel. */
export function Lines({ picture, scale, area }: Plot): ReactElement {
  const slot = area.width / Math.max(picture.categories.length, 1);
  const point = (value: number, index: number): readonly [number, number] => [area.left + slot * (index + 0.5), area.top + area.height * (1 - scale.at(value))];
  return (
    <>
      {picture.series.map((series, which) => {
        let pen = 'M';
        const path = series.values
          .map((value, index) => {
            if (value === null) {
              pen = 'M';
              return '';
            }
            const [x, y] = point(value, index);
            const step = `${pen}${x.toFixed(1)} ${y.toFixed(1)}`;
            pen = 'L';
            return step;
          })
          .join('');
        return (
          <g key={which}>
            <path d={path} fill="none" stroke={series.color} strokeWidth={2.25} strokeLinejoin="round" />
            {series.values.map((value, index) => {
              if (value === null) return null;
              const [cx, cy] = point(value, index);
              return (
                <circle key={index} cx={cx} cy={cy} r={3} fill={series.color}>
                  <title>{`${picture.categories[index] ?? ''}: ${formatTick(value)}`}</title>
                </circle>
              );
            })}
          </g>
        );
      })}
    </>
  );
}
