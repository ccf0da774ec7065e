import type { Compiler } from 'webpack';

export function formulaFiles(): string[];
/** @throws Error when the comments above the functions cannot be read, or a text has no translation */
export function functionsMetadata(): Promise<{ readonly dutch: string; readonly english: string }>;
export class FunctionsMetadataPlugin {
  apply(compiler: Compiler): void;
}
