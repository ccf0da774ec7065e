import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { lightPane } from '../theme/paneTheme';

/** Pixels per unit of the drawing: sharp on a slide. */
const SCALE = 2;

/**
 * A drawing as the text of an SVG file of its own: in the light theme whatever the pane has, for slides are white.
 * @param drawing one svg element, with its colours as custom properties of the theme
 */
export function svgText(drawing: ReactElement): string {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => root.render(drawing));
  const svg = holder.querySelector('svg');
  const text = svg ? new XMLSerializer().serializeToString(svg) : '';
  root.unmount();
  return inLightTheme(text);
}

/** Fills in the custom properties of the theme. */
function inLightTheme(text: string): string {
  const values: Readonly<Record<string, unknown>> = { ...lightPane };
  return text.replace(/var\(--([\w-]+)\)/g, (_, name: string) => String(values[name] ?? 'currentColor').replaceAll('"', "'"));
}

/** An SVG text as the address of an image. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** A PNG of twice the size. @throws Error when the browser cannot draw it */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser makes no PNG.'))), 'image/png'));
}
