import type { Element } from 'happy-dom';
import { longest } from './schema';

const all = (root: Element, selector: (element: Element) => boolean): Element[] => [root, ...root.querySelectorAll('*')].filter(selector);
const named = (root: Element, ...names: string[]): Element[] => all(root, (element) => names.includes(element.tagName));
const textOf = (root: Element, name: string): string => named(root, name)[0]?.textContent?.trim() ?? '';

/** Every text the user can see, in every language, with the most characters it may have. */
function texts(root: Element): { where: string; text: string; most: number }[] {
  const list: { where: string; text: string; most: number }[] = [{ where: 'ProviderName', text: textOf(root, 'ProviderName'), most: longest.ProviderName }];
  const withOverrides = (element: Element, where: string, most: number): void => {
    list.push({ where, text: element.getAttribute('DefaultValue') ?? '', most });
    for (const child of element.children) list.push({ where: `${where} (${child.getAttribute('Locale')})`, text: child.getAttribute('Value') ?? '', most });
  };
  for (const element of root.children) {
    if (element.tagName === 'DisplayName') withOverrides(element, 'DisplayName', longest.DisplayName);
    if (element.tagName === 'Description') withOverrides(element, 'Description', longest.Description);
  }
  for (const element of named(root, 'bt:String')) {
    const most = element.parentElement?.tagName === 'bt:ShortStrings' ? longest.shortString : longest.longString;
    withOverrides(element, element.getAttribute('id') ?? 'bt:String', most);
  }
  return list;
}

/** GUID, version, lengths, languages. @returns one sentence per problem */
export function textProblems(root: Element): string[] {
  const problems: string[] = [];
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(textOf(root, 'Id'))) problems.push(`Id "${textOf(root, 'Id')}" is not a GUID`);
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(textOf(root, 'Version'))) problems.push(`Version "${textOf(root, 'Version')}" does not have four parts`);
  if (textOf(root, 'DefaultLocale') !== 'nl-NL') problems.push('DefaultLocale is not nl-NL');
  for (const { where, text, most } of texts(root)) {
    if (text.length === 0) problems.push(`${where} is empty`);
    if (text.length > most) problems.push(`${where} has ${text.length} characters, at most ${most} are allowed`);
  }
  for (const element of [...named(root, 'bt:String'), ...[...root.children].filter((child) => ['DisplayName', 'Description'].includes(child.tagName))]) {
    const english = [...element.children].some((child) => child.getAttribute('Locale') === 'en-US');
    if (!english) problems.push(`${element.getAttribute('id') ?? element.tagName} has no en-US text`);
  }
  return problems;
}

/** Addresses. `http` and other machines' localhost never work in Excel. @returns one sentence per problem */
export function addressProblems(root: Element, allowLocalhost: boolean): string[] {
  const urls = [
    ...named(root, 'bt:Image', 'bt:Url', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation').flatMap((element) => element.getAttribute('DefaultValue') ?? []),
    ...named(root, 'bt:Url').flatMap((element) => [...element.children].map((child) => child.getAttribute('Value') ?? '')),
    ...named(root, 'AppDomain').map((element) => element.textContent ?? ''),
  ];
  return urls.flatMap((url) => {
    if (!URL.canParse(url)) return [`"${url}" is not an address`];
    const { protocol, hostname } = new URL(url);
    const problems = protocol === 'https:' ? [] : [`"${url}" is not https`];
    return hostname === 'localhost' && !allowLocalhost ? [...problems, `"${url}" points at localhost`] : problems;
  });
}

/** Which elements refer to which resources. @returns one sentence per problem */
export function resourceProblems(root: Element): string[] {
  const defined = new Map<string, string>();
  const problems: string[] = [];
  for (const element of all(root, (candidate) => candidate.parentElement?.parentElement?.tagName === 'Resources')) {
    const id = element.getAttribute('id') ?? '';
    if (id.length === 0 || id.length > longest.resid) problems.push(`resource id "${id}" has ${id.length} characters, 1 to ${longest.resid} are allowed`);
    if (defined.has(id)) problems.push(`resource "${id}" is defined twice`);
    defined.set(id, element.parentElement?.tagName ?? '');
  }
  const used = new Set<string>();
  for (const element of all(root, (candidate) => candidate.hasAttribute('resid'))) {
    const id = element.getAttribute('resid') ?? '';
    used.add(id);
    const kind = expectedKind(element);
    if (!defined.has(id)) problems.push(`<${element.tagName}> refers to "${id}", which is not defined`);
    else if (defined.get(id) !== kind) problems.push(`<${element.tagName}> refers to "${id}" in ${defined.get(id)}, expected ${kind}`);
  }
  for (const id of defined.keys()) if (!used.has(id)) problems.push(`resource "${id}" is not used`);
  const ids = named(root, 'CustomTab', 'Group', 'Control').map((element) => element.getAttribute('id') ?? '');
  for (const id of ids) if (id.length === 0 || id.length > longest.resid) problems.push(`id "${id}" has ${id.length} characters, 1 to ${longest.resid} are allowed`);
  for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) problems.push(`id "${id}" is used twice`);
  return problems;
}

function expectedKind(element: Element): string {
  if (element.tagName === 'bt:Image') return 'bt:Images';
  if (['Runtime', 'FunctionFile', 'SourceLocation', 'LearnMoreUrl'].includes(element.tagName)) return 'bt:Urls';
  return element.tagName === 'Description' ? 'bt:LongStrings' : 'bt:ShortStrings';
}
