import { Window, type Element } from 'happy-dom';
import { commandNames } from '../../src/excel/commandNames';
import { iconProblems } from './icons';
import { structureProblems } from './structure';
import { addressProblems, resourceProblems, textProblems } from './values';

interface LintOptions {
  /** The folder that is served as the root of the site. */
  readonly folder: URL;
  readonly allowLocalhost: boolean;
}

/** The shared runtime lives in one page: the pane, the commands and the runtime must name the same resource. */
function runtimeProblems(root: Element): string[] {
  const elements = [...root.querySelectorAll('*')];
  const runtime = elements.find((element) => element.tagName === 'Runtime');
  const page = runtime?.getAttribute('resid');
  const problems = runtime?.getAttribute('lifetime') === 'long' ? [] : ['there is no Runtime with lifetime="long"'];
  for (const element of elements.filter((candidate) => ['FunctionFile', 'SourceLocation'].includes(candidate.tagName) && candidate.hasAttribute('resid'))) {
    if (element.getAttribute('resid') !== page) problems.push(`<${element.tagName}> is not the page of the shared runtime`);
  }
  const sets = elements.filter((element) => element.tagName === 'Set').map((element) => element.getAttribute('Name'));
  for (const name of ['SharedRuntime', 'ExcelApi']) if (!sets.includes(name)) problems.push(`requirement set ${name} is not asked for`);
  return problems;
}

function functionProblems(root: Element): string[] {
  const asked = [...root.querySelectorAll('*')].filter((element) => element.tagName === 'FunctionName').map((element) => element.textContent ?? '');
  const known: readonly string[] = Object.values(commandNames);
  return [
    ...asked.filter((name) => !known.includes(name)).map((name) => `FunctionName "${name}" is not in commandNames`),
    ...known.filter((name) => !asked.includes(name)).map((name) => `command "${name}" has no button`),
  ];
}

/** What is wrong with an add-in-only manifest, as far as this machine can tell. @returns one sentence per problem */
export function lintManifest(xml: string, { folder, allowLocalhost }: LintOptions): string[] {
  const window = new Window();
  try {
    // Its types name a page's own root; an XML document's root is any element.
    const root = new window.DOMParser().parseFromString(xml, 'application/xml').documentElement as Element;
    if (root.tagName !== 'OfficeApp' || root.querySelector('parsererror')) return ['this is not well-formed XML with <OfficeApp> as its root'];
    return [
      ...structureProblems(root),
      ...textProblems(root),
      ...addressProblems(root, allowLocalhost),
      ...resourceProblems(root),
      ...iconProblems(root, folder),
      ...runtimeProblems(root),
      ...functionProblems(root),
    ];
  } finally {
    window.close();
  }
}
