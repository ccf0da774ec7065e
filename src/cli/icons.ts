import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Page } from 'playwright-core';

/** Draws every icon of the manifest: `npm run icons`. The PNGs are committed, so that a build needs no browser. */

const FOLDER = new URL('../../assets/icons/', import.meta.url);

/** The sizes Office asks for: the add-in itself and each command on the ribbon. */
const icons: readonly { readonly name: string; readonly sizes: readonly number[] }[] = [
  { name: 'app', sizes: [16, 32, 64, 80, 128] },
  { name: 'insert-model', sizes: [16, 32, 80] },
  { name: 'show-pane', sizes: [16, 32, 80] },
];

/** A drawing of its own where one was made for this size (few lines on whole pixels), the general one otherwise. */
function sourceOf(name: string, size: number): URL {
  const own = new URL(`${name}-${size}.svg`, FOLDER);
  return existsSync(own) ? own : new URL(`${name}.svg`, FOLDER);
}

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  const image = Buffer.from(svg).toString('base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${image}">`);
  await page.locator('img').evaluate((element) => (element as HTMLImageElement).decode());
  return page.screenshot({ omitBackground: true });
}

const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  headless: true,
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const { name, sizes } of icons) {
    for (const size of sizes) {
      const file = new URL(`${name}-${size}.png`, FOLDER);
      await writeFile(file, await draw(page, await readFile(sourceOf(name, size), 'utf8'), size));
      console.log(fileURLToPath(file));
    }
  }
} finally {
  await browser.close();
}
