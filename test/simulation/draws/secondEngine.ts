import { fileURLToPath } from 'node:url';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { build } from 'vite';

/** Bundles a module of the repository, with everything it imports, into one script that leaves its exports in the global `bundle`. */
export async function bundleModule(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, target: 'es2020', lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'bundle' } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`no bundle of ${entry}`);
  return chunk.code;
}

/**
 * Evaluates a script in QuickJS, an engine that shares no code with V8, and gives the value of its last expression, which must be a string.
 * @throws Error with the engine's own message when the script fails
 */
export async function evaluateInQuickJs(script: string): Promise<string> {
  const engine = await newQuickJSWASMModuleFromVariant(variant);
  const result: unknown = engine.evalCode(script);
  if (typeof result !== 'string') throw new Error(`expected a string, got ${typeof result}`);
  return result;
}
