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

/** The shared runtime lives in one page: the pane, the commands, the functions and the runtime must name the same resource. */
function runtimeProblems(root: Element): string[] {
  const elements = [...root.querySelectorAll('*')];
  const runtime = elements.find((element) => element.tagName === 'Runtime');
  const page = runtime?.getAttribute('resid');
  const problems = runtime?.getAttribute('lifetime') === 'long' ? [] : ['there is no Runtime with lifetime="long"'];
  for (const element of elements.filter((candidate) => ['FunctionFile', 'SourceLocation'].includes(candidate.tagName) && candidate.hasAttribute('resid'))) {
    // A script and metadata are files beside the page.
    if (['Script', 'Metadata'].includes(element.parentElement?.tagName ?? '')) continue;
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

/** Custom functions: one point for all form factors, whose namespace is a name that Excel takes and that is the same in every language. */
function customFunctionProblems(root: Element): string[] {
  const elements = [...root.querySelectorAll('*')];
  const points = elements.filter((element) => element.getAttribute('xsi:type') === 'CustomFunctions');
  if (points.length !== 1 || points[0]?.parentElement?.tagName !== 'AllFormFactors') return ['there is not one ExtensionPoint CustomFunctions in AllFormFactors'];
  const resid = elements.find((element) => element.tagName === 'Namespace')?.getAttribute('resid');
  const text = elements.find((element) => element.tagName === 'bt:String' && element.getAttribute('id') === resid);
  const names = [text?.getAttribute('DefaultValue') ?? '', ...[...(text?.children ?? [])].map((child) => child.getAttribute('Value') ?? '')];
  const wrong = names.filter((name) => !/^\p{L}[\p{L}\d._]{2,31}$/u.test(name)).map((name) => `"${name}" is no namespace for functions`);
  return new Set(names).size > 1 ? [...wrong, `the namespace of the functions is ${names.join(' or ')}: formulas would not calculate in every language`] : wrong;
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
      ...customFunctionProblems(root),
    ];
  } finally {
    window.close();
  }
}
