import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser, FrameLocator, Page } from 'playwright-core';

/** Flags for a machine without a screen; never the package's own, they end the process when a page closes. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function launchBrowser(): Promise<Browser> {
  const executablePath = await sparticuz.executablePath();
  // The package unpacks a font of its own; whatever the machine has may be much wider.
  return chromium.launch({ executablePath, args: flags, headless: true, env: { ...process.env, FONTCONFIG_PATH: join(tmpdir(), 'fonts') } });
}

/** Holds the address of the app that `shareApp` started for all test files. */
export const SHARED_APP = 'STERKTEWIJZER_TEST_APP';

/** `npm start` on a free port. */
export interface App {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function startApp(mode: 'development' | 'production' = 'development'): Promise<App> {
  // The tests share one: building it takes longer than most of them.
  const shared = process.env[SHARED_APP];
  if (mode === 'development' && shared !== undefined) return { url: shared, stop: async () => undefined };
  const port = await freePort();
  const webpack = fileURLToPath(new URL('../../node_modules/webpack/bin/webpack.js', import.meta.url));
  const server = spawn(process.execPath, [webpack, 'serve', '--mode', mode, '--no-hot', '--no-live-reload'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  server.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  server.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const url = `http://localhost:${port}/`;
  await answers(url, server, output);
  return { url, stop: () => stop(server) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
}

async function answers(url: string, server: ChildProcess, output: readonly string[]): Promise<void> {
  const until = Date.now() + 150_000;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`The server stopped: ${output.join('')}`);
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`No answer from ${url}: ${output.join('')}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

/** The preview in a page, ready for use, with whatever went wrong in it. */
export interface OpenPreview {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors of the page and its pane; a test ends with none. */
  readonly errors: readonly string[];
}

export async function openPreview(browser: Browser, url: string, options: { width?: number; height?: number; dark?: boolean } = {}): Promise<OpenPreview> {
  const context = await browser.newContext({ viewport: { width: options.width ?? 1440, height: options.height ?? 900 }, locale: 'nl-NL', acceptDownloads: true, colorScheme: options.dark ? 'dark' : 'light' });
  // Only a limit against waiting for ever: inserting blocks the page for seconds, on a busy machine for many.
  context.setDefaultTimeout(150_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  await page.waitForFunction(() => 'sterktewijzerPreview' in window);
  return { page, pane: page.frameLocator('iframe'), errors };
}

/** Chooses a team in view Simulatie and types its change of inhabitants, as a user does. */
export async function changeInhabitants(pane: FrameLocator, team: string, percent: string): Promise<void> {
  await pane.getByRole('tab', { name: 'Simulatie' }).click();
  const scope = pane.getByRole('combobox', { name: 'Voor wie' });
  await scope.click();
  await scope.fill(team);
  await pane.getByRole('option', { name: team, exact: true }).click();
  const amount = pane.getByRole('textbox', { name: 'Verandering' });
  await amount.fill(percent);
  await amount.press('Enter');
}

/** Inserts the model with the pane's button and waits until its figures are there. */
export async function insertModelByClick(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Model invoegen' }).first().click();
  await pane.getByText('27 teams · telt op').waitFor();
}

/** The used cells of a sheet, read as the add-in reads them. */
export function valuesOnSheet(page: Page, sheet: string): Promise<unknown[][]> {
  return page.evaluate(async (name) => {
    const { Excel } = (window as unknown as { sterktewijzerHost: { Excel: typeof globalThis.Excel } }).sterktewijzerHost;
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRange();
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
  }, sheet);
}
