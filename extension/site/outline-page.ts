// A value-free outline of a page that was not understood: roles, labels, structure. No typed text, no code, no address.
// The coach copies it for the maintainers; tools/outline-to-fixture.ts makes a test page of it.
import { FIELDS } from './find-fields.ts';
import { textOf } from './name-of.ts';
import { listRoots } from './roots.ts';
import { outOfSight } from './sight.ts';

const KEPT = [
  'role',
  'type',
  'for',
  'placeholder',
  'aria-label',
  'aria-haspopup',
  'aria-expanded',
  'aria-autocomplete',
  'autocomplete',
];
const TOLD = `${FIELDS},label,legend,h1,h2,h3,h4,dialog,[role],form,iframe,button`;
const TEXT_MAX = 60;
const LINES_MAX = 200;
/** Looks like a code, a number of somebody or an address of somebody: never told. */
const PRIVATE = /\S*(?:\d|@)\S*|\b\w{16,}\b/g;

export function outlinePage(): string {
  const lines = listRoots().flatMap((root, at) => [
    `# ${at === 0 ? 'page' : 'inner tree'}`,
    ...[...root.querySelectorAll(TOLD)].slice(0, LINES_MAX).map(lineOf),
  ]);
  return lines.join('\n');
}

function lineOf(element: Element): string {
  let depth = 0;
  for (let up = element.parentElement?.closest(TOLD); up; up = up.parentElement?.closest(TOLD)) depth++;
  const kept = KEPT.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`${name}=${JSON.stringify(safe(value))}`];
  });
  const isText = element.matches('label,legend,h1,h2,h3,h4,button');
  const own = isText ? [JSON.stringify(safe(textOf(element)))] : [];
  const sight = element.matches(FIELDS) ? [`sight=${outOfSight(element) ?? 'clear'}`] : [];
  return '  '.repeat(depth) + [element.localName, ...kept, ...sight, ...own].join(' ');
}

const safe = (text: string): string => text.replace(PRIVATE, '…').replace(/\s+/g, ' ').trim().slice(0, TEXT_MAX);
