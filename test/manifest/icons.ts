import { existsSync, readFileSync } from 'node:fs';
import type { Element } from 'happy-dom';
import { PNG } from 'pngjs';
import { iconSizes } from './schema';

function pixelProblems(url: string, size: number, folder: URL): string[] {
  const file = new URL(`.${new URL(url).pathname}`, folder);
  if (!existsSync(file)) return [`${url}: there is no such file`];
  const { width, height } = PNG.sync.read(readFileSync(file));
  return width === size && height === size ? [] : [`${url} is ${width} × ${height} pixels instead of ${size} × ${size}`];
}

/** Icons exist and have the pixels their place asks for. @param folder what the site's root is made of */
export function iconProblems(root: Element, folder: URL): string[] {
  const byId = new Map([...root.querySelectorAll('*')].filter((element) => element.tagName === 'bt:Image' && element.hasAttribute('id')).map((element) => [element.getAttribute('id'), element.getAttribute('DefaultValue') ?? '']));
  const problems: string[] = [];
  for (const [name, size] of [['IconUrl', 32], ['HighResolutionIconUrl', 64]] as const) {
    const url = [...root.children].find((element) => element.tagName === name)?.getAttribute('DefaultValue');
    problems.push(...(url ? pixelProblems(url, size, folder) : [`${name} is missing`]));
  }
  for (const icon of [...root.querySelectorAll('*')].filter((element) => element.tagName === 'Icon')) {
    const sizes = [...icon.children].map((image) => Number(image.getAttribute('size')));
    const owner = icon.parentElement?.getAttribute('id') ?? '';
    for (const size of iconSizes.required) if (!sizes.includes(size)) problems.push(`${owner} has no icon of ${size} pixels`);
    for (const size of sizes) if (!iconSizes.allowed.some((allowed) => allowed === size)) problems.push(`${owner} has an icon of ${size} pixels, which Office does not know`);
    for (const image of icon.children) {
      const url = byId.get(image.getAttribute('resid'));
      if (url) problems.push(...pixelProblems(url, Number(image.getAttribute('size')), folder));
    }
  }
  return problems;
}
