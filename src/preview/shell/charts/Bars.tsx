import type { ReactElement } from 'react';
import type { Plot } from './plot';
import { formatTick } from './text';

/** Bars beside each other per category, lying ("bar") or standing ("column"). */
export function Bars({ picture, scale, area, lying }: Plot & { readonly lying: boolean }): ReactElement {
  const along = lying ? area.height : area.width;
  const across = lying ? area.width : area.height;
  const slot = along / Math.max(picture.categories.length, 1);
  const thickness = Math.max((slot * 0.72) / Math.max(picture.series.length, 1), 1);
  const zero = scale.at(Math.min(Math.max(0, scale.ticks[0] ?? 0), scale.ticks.at(-1) ?? 0)) * across;
  return (
    <>
      {picture.series.flatMap((series, which) =>
        series.values.map((value, index) => {
          if (value === null) return null;
          const end = scale.at(value) * across;
          const [from, length] = [Math.min(zero, end), Math.abs(end - zero)];
          const start = slot * index + slot * 0.14 + thickness * which;
          const place = lying
            ? { x: area.left + from, y: area.top + start, width: length, height: thickness }
            : { x: area.left + start, y: area.top + area.height - from - length, width: thickness, height: length };
          return (
            <rect key={`${which}-${index}`} {...place} fill={series.color}>
              <title>{`${picture.categories[index] ?? ''}: ${formatTick(value)}`}</title>
            </rect>
          );
        }),
      )}
    </>
  );
}
