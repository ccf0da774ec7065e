import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import type { StatsCompilation } from 'webpack';
import configure from '../../webpack.config.js';

/** The pages of the add-in without the preview, whose spreadsheet would take a minute to build. */
export async function buildPane(folder: string): Promise<StatsCompilation> {
  const config = await configure({}, { mode: 'production' });
  const { taskpane, functions } = config.entry as Record<string, string | string[]>;
  const compiler = webpack({
    ...config,
    mode: 'production',
    cache: false,
    entry: { taskpane: taskpane ?? [], functions: functions ?? [] },
    output: { ...config.output, path: folder },
    plugins: config.plugins?.filter((plugin) => (plugin as { userOptions?: { filename?: string } } | undefined)?.userOptions?.filename === 'taskpane.html'),
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close(() => undefined);
      if (error || !result) reject(error ?? new Error('webpack gave no result'));
      else resolve(result.toJson({ all: false, assets: true, entrypoints: true, modules: true, nestedModules: true, errors: true, modulesSpace: Infinity, nestedModulesSpace: Infinity }));
    });
  });
}

/** Files that the pane loads before it can be used. */
export function firstFiles(stats: StatsCompilation): string[] {
  return (stats.entrypoints?.['taskpane']?.assets ?? []).map((asset) => asset.name).filter((name) => /\.(js|css)$/.test(name));
}

/** What they cost over the line, in bytes. */
export function firstBytes(stats: StatsCompilation, folder: string): number {
  return firstFiles(stats).reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
}
