import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StatsCompilation } from 'webpack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPane, firstBytes, firstFiles } from './buildPane';

/** What the task pane may cost before it can be used, in bytes over the line. */
const BUDGET = 300_000;

const folder = mkdtempSync(join(tmpdir(), 'pane-build-'));
let stats: StatsCompilation;

const names = (modules: StatsCompilation['modules']): string[] => (modules ?? []).flatMap((module) => [module.name ?? '', ...names(module.modules)]);

beforeAll(async () => {
  stats = await buildPane(folder);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the built task pane', () => {
  it('builds without errors', () => {
    expect(stats.errors).toEqual([]);
  });

  it(`costs at most ${BUDGET / 1000} kB before it can be used`, () => {
    expect(firstFiles(stats).length).toBeGreaterThan(0);
    const bytes = firstBytes(stats, folder);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
  });

  it('knows nothing of the preview, its spreadsheet or its files', () => {
    const all = names(stats.modules);
    expect(all.some((name) => name.includes('src/taskpane/'))).toBe(true);
    expect(all.filter((name) => /@univerjs|hucre|src\/preview\//.test(name))).toEqual([]);
  });

  it('holds React and Griffel once', () => {
    const folders = new Set(names(stats.modules).flatMap((name) => /node_modules\/(?:.*node_modules\/)?(?:react|react-dom|@griffel\/core)\/(?=[^/]*\/|index)/.exec(name)?.[0] ?? []));
    expect([...folders].sort()).toEqual(['node_modules/@griffel/core/', 'node_modules/react-dom/', 'node_modules/react/']);
  });

  it('loads scripts from files only, Office.js from Microsoft', () => {
    const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
    const scripts = page.match(/<script[^>]*>[^<]*/g) ?? [];
    expect(scripts.every((tag) => /src=/.test(tag) && tag.endsWith('>'))).toBe(true);
    expect(scripts[0]).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  });

  it('needs no eval', () => {
    const code = (stats.assets ?? []).filter((asset) => asset.name.endsWith('.js')).map((asset) => readFileSync(join(folder, asset.name), 'utf8'));
    expect(code.filter((text) => /\beval\(|new Function\(/.test(text))).toEqual([]);
  });
});
