// Reads the page into forms: which fields there are for organization and code, and what stands in the way of filling them.
// Elements are kept beside the reading, so that the planner sees words only. Changes nothing on the page.
import type { Handoff } from '../handoff/handoff.ts';
import { findFields } from './find-fields.ts';
import { findUnnamed } from './find-unnamed.ts';
import { boxOf, partOf, textOf } from './name-of.ts';
import { readField } from './read-field.ts';
import type { FormReading } from './reading.ts';
import { parentOf, type Root } from './roots.ts';
import { isAround, outOfSight } from './sight.ts';
import { isForeign, isMembership } from './words.ts';

const DIALOGS = 'dialog,[role=dialog],[role=alertdialog]';
const TITLES = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],[class*=title]';
/** A sentence beside the fields, not the terms and conditions. */
const SENTENCE_MAX = 300;

export interface FoundForm {
  reading: FormReading;
  /** In the order of `reading.fields`. */
  elements: Element[];
}

export function readForms(roots: Root[], handoff: Handoff, touched: WeakSet<Element>): FoundForm[] {
  const fields = roots.flatMap(findFields);
  const all = fields.flatMap((element) => {
    const part = partOf(element);
    return part ? [{ element, part }] : [];
  });
  // The button that opens a field's list is no second field.
  const named = all.filter(
    ({ element }) =>
      !element.matches('button,[role=button]') ||
      !all.some((other) => other.element !== element && boxOf(other.element).contains(element)),
  );
  // A drop-down that says nothing of itself is found from its label, but only beside an access code.
  const isSeen = ({ element, part }: (typeof named)[number]): boolean =>
    part === 'organization' && !outOfSight(boxOf(element));
  const access = named.find(({ part }) => part === 'access');
  if (access && !named.some(isSeen)) {
    const unnamed = findUnnamed(containerOf(access.element, []), handoff.organization);
    if (unnamed) named.push({ element: unnamed, part: 'organization' });
  }
  const forms = new Map<Element, typeof named>();
  for (const field of named) {
    const container = containerOf(
      field.element,
      named.map(({ element }) => element),
    );
    forms.set(container, [...(forms.get(container) ?? []), field]);
  }
  return [...forms].map(([container, members]) => ({
    elements: members.map(({ element }) => element),
    reading: {
      kind: members.some(({ part }) => part === 'enrollment') ? 'enrollment' : 'membership',
      ...readTitles(container),
      fields: members.map(({ element, part }) =>
        readField(element, part === 'organization' ? 'organization' : 'code', handoff, touched.has(element)),
      ),
    },
  }));
}

/** The dialog or else the form around a field; without one, the smallest part of the page that holds another field of ours. */
function containerOf(element: Element, others: Element[]): Element {
  const around = [...ancestorsOf(element)];
  const hasOther = (part: Element): boolean => others.some((other) => other !== element && isAround(part, other));
  return (
    around.find((part) => part.matches(DIALOGS)) ??
    around.find((part) => part.matches('form')) ??
    around.find(hasOther) ??
    around.at(-1) ??
    element
  );
}

function* ancestorsOf(element: Element): Generator<Element> {
  for (let around = parentOf(element); around; around = parentOf(around)) yield around;
}

function readTitles(container: Element): { foreign: boolean; titled: boolean } {
  const titles = [...container.querySelectorAll(TITLES)].map((title) => textOf(title));
  const own = container.getAttribute('aria-label') ?? '';
  const sentences = [...container.querySelectorAll('p,small,div,span')]
    .map((element) => [...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : '')).join(''))
    .filter((text) => text.length < SENTENCE_MAX && /\b(sent|text(ed)?|enviamos)\b/i.test(text));
  return { foreign: [...titles, own, ...sentences].some(isForeign), titled: [...titles, own].some(isMembership) };
}
