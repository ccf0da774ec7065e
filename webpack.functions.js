import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import webpack from 'webpack';

const folder = new URL('./src/functions/', import.meta.url);
const ENGLISH = fileURLToPath(new URL('english.json', folder));

/** One file per function; the metadata is read from the comment above each. */
export function formulaFiles() {
  const formulas = new URL('formulas/', folder);
  return readdirSync(formulas).filter((name) => name.endsWith('.ts')).sort().map((name) => fileURLToPath(new URL(name, formulas)));
}

/**
 * What Excel needs to know of the functions, as the texts of functions.json and functions.en.json. The generator reports its errors in a list
 * and gives an empty text then: both are errors here.
 */
export async function functionsMetadata() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(formulaFiles());
  if (errors.length > 0 || metadataJson === '') throw new Error(`Custom functions: ${errors.join('; ') || 'no metadata'}`);
  const dutch = JSON.parse(metadataJson);
  const translated = inEnglish(dutch, JSON.parse(readFileSync(ENGLISH, 'utf8')));
  return { dutch: metadataJson, english: JSON.stringify(translated, null, 4) };
}

/** Ids and names stay: a workbook must calculate in every language of Office. */
function inEnglish(metadata, english) {
  const functions = metadata.functions.map((definition) => {
    const texts = english[definition.id];
    if (!texts) throw new Error(`Custom functions: ${definition.id} has no English text`);
    const parameters = definition.parameters.map((parameter) => {
      const text = texts.parameters[parameter.name];
      if (!text) throw new Error(`Custom functions: ${definition.id}, ${parameter.name} has no English text`);
      return { ...parameter, ...text };
    });
    return { ...definition, description: texts.description, parameters };
  });
  return { ...metadata, functions };
}

/** Adds functions.json and functions.en.json to the built files, and makes them anew when a function changes. */
export class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('functions', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'functions', stage }, async () => {
        const { dutch, english } = await functionsMetadata();
        compilation.emitAsset('functions.json', new webpack.sources.RawSource(dutch));
        compilation.emitAsset('functions.en.json', new webpack.sources.RawSource(english));
        compilation.fileDependencies.addAll([...formulaFiles(), ENGLISH]);
      });
    });
  }
}
