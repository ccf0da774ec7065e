import type { Element } from 'happy-dom';
import { actions, namespaces, schema } from './schema';

/** "Hosts/Host" for the innermost elements: as much of the path as the schema needs to tell namesakes apart. */
function childrenAllowed(element: Element): readonly string[] | undefined {
  if (element.tagName === 'Action') return actions[element.getAttribute('xsi:type') ?? ''];
  const path: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.unshift(at.tagName);
  for (let from = 0; from < path.length; from++) {
    const found = schema[path.slice(from).join('/')];
    if (found) return found;
  }
  return undefined;
}

function orderProblem(element: Element, allowed: readonly string[]): string | undefined {
  const names = [...element.children].map((child) => child.tagName);
  let next = 0;
  for (const rule of allowed) {
    const mark = /[?+*]$/.exec(rule)?.[0] ?? '';
    const name = mark ? rule.slice(0, -1) : rule;
    let count = 0;
    while (names[next] === name) {
      count++;
      next++;
    }
    if (count === 0 && (mark === '' || mark === '+')) return `<${element.tagName}>: <${name}> is missing or out of order (found ${names.join(', ') || 'nothing'})`;
    if (count > 1 && (mark === '' || mark === '?')) return `<${element.tagName}>: <${name}> occurs ${count} times`;
  }
  return next < names.length ? `<${element.tagName}>: <${names[next]}> is not allowed here` : undefined;
}

function namespaceProblem(element: Element): string | undefined {
  const inOverrides = element.closest('VersionOverrides') !== null;
  const expected = element.tagName.startsWith('bt:') ? namespaces.bt : inOverrides ? namespaces.overrides : namespaces.app;
  return element.namespaceURI === expected ? undefined : `<${element.tagName}>: namespace ${element.namespaceURI} instead of ${expected}`;
}

/** Elements, their order and their namespaces. @returns one sentence per problem */
export function structureProblems(root: Element): string[] {
  const problems: string[] = [];
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const wrongNamespace = namespaceProblem(element);
    if (wrongNamespace) problems.push(wrongNamespace);
    const allowed = childrenAllowed(element);
    if (!allowed) {
      if (element.tagName === 'Action') problems.push(`<Action>: type ${element.getAttribute('xsi:type')} is unknown`);
      else if (element.children.length > 0) problems.push(`<${element.tagName}> has children but is not in the schema`);
      continue;
    }
    const wrongOrder = orderProblem(element, allowed);
    if (wrongOrder) problems.push(wrongOrder);
  }
  return problems;
}
