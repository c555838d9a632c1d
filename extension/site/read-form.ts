// Reads the page into forms: which fields there are for organization and code, and what stands in the way of filling them.
// Elements are kept beside the reading, so that the planner sees words only. Changes nothing on the page.
import type { Handoff } from '../handoff/handoff.ts';
import { DEPTH_MAX, FORM_MAX_GAP_PX, NAMED_FIELDS_MAX } from '../limits.ts';
import { boxOf } from './box-of.ts';
import { closest, isAround, matches, parentOf, rectOf } from './dom.ts';
import { DIALOGS, findFields, isInnermost } from './find-fields.ts';
import { findUnnamed } from './find-unnamed.ts';
import type { FormTools } from './form-tools.ts';
import { labelsIn, partOf } from './name-of.ts';
import { readField } from './read-field.ts';
import type { FieldReading, FormReading } from './reading.ts';
import type { Root } from './roots.ts';
import { frameOf, outOfSight } from './sight.ts';

export interface FoundForm {
  reading: FormReading;
  /** In the order of `reading.fields`. */
  elements: Element[];
  container: Element;
}

interface Own {
  has(field: Element): boolean;
}

export interface NamedField {
  element: Element;
  part: NonNullable<ReturnType<typeof partOf>>;
}

/** `found` is what `namedFields` found in the page. */
export function readForms(found: NamedField[], handoff: Handoff, own: Own, tools: FormTools): FoundForm[] {
  const named = [...found];
  const isSeen = ({ element, part }: NamedField): boolean => part === 'organization' && !outOfSight(boxOf(element));
  // A drop-down that says nothing of itself is found from its label, but only beside an access code.
  const access = named.find(({ part }) => part === 'access');
  if (access && !named.some(isSeen)) {
    const unnamed = findUnnamed(containerOf(access.element, []), handoff.organization);
    if (unnamed) named.push({ element: unnamed, part: 'organization' });
  }
  const forms = new Map<Element, NamedField[]>();
  for (const field of named) {
    const container = containerOf(
      field.element,
      named.map(({ element }) => element),
    );
    forms.set(container, [...(forms.get(container) ?? []), field]);
  }
  return [...forms].map(([container, members]) => readForm(container, members, handoff, own, tools));
}

/** Every field of the page that is called as ours are. */
export function namedFields(roots: Root[]): NamedField[] {
  const labels = labelsIn(roots);
  const all: NamedField[] = [];
  for (const root of roots) {
    for (const element of findFields(root)) {
      const part = partOf(element, labels);
      if (part && isInnermost(element, root)) all.push({ element, part });
      if (all.length >= NAMED_FIELDS_MAX) return all;
    }
  }
  // The button that opens a field's list is no second field.
  return all.filter(
    ({ element }) =>
      !matches(element, 'button,[role=button]') ||
      !all.some((other) => other.element !== element && boxOf(other.element).contains(element)),
  );
}

function readForm(container: Element, members: NamedField[], handoff: Handoff, own: Own, tools: FormTools): FoundForm {
  const elements = members.map(({ element }) => element);
  const kind = members.some(({ part }) => part === 'enrollment') ? 'enrollment' : 'membership';
  const fields = members.map(
    ({ element, part }): FieldReading =>
      readField(element, part === 'organization' ? 'organization' : 'code', handoff, own.has(element)),
  );
  const codes = elements.filter((_, at) => fields[at]!.part === 'code');
  const isDialog = matches(container, DIALOGS);
  const frame = frameOf(container);
  // A form in a frame is about what the dialog around the frame is about.
  const outer = frame && closest(frame, DIALOGS);
  return {
    container,
    elements,
    reading: {
      kind,
      ...tools.readSigns([container, ...(outer ? [outer] : [])], isDialog, kind, codes),
      ...(isFarApart(elements) && { isFar: true }),
      fields,
    },
  };
}

function isFarApart(elements: Element[]): boolean {
  const boxes = elements.map((element) => rectOf(boxOf(element)));
  const seen = boxes.filter(({ height }) => height > 0);
  const gap = Math.max(...seen.map(({ top }) => top)) - Math.min(...seen.map(({ bottom }) => bottom));
  return gap > FORM_MAX_GAP_PX;
}

/** The dialog or else the form around a field; without one, the smallest part of the page that holds another field of ours. */
function containerOf(element: Element, others: Element[]): Element {
  const around = ancestorsOf(element);
  const hasOther = (part: Element): boolean => others.some((other) => other !== element && isAround(part, other));
  return (
    around.find((part) => matches(part, DIALOGS)) ??
    around.find((part) => matches(part, 'form')) ??
    around.find(hasOther) ??
    around.at(-1) ??
    element
  );
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let around = parentOf(element); around && found.length < DEPTH_MAX; around = parentOf(around))
    found.push(around);
  return found;
}
