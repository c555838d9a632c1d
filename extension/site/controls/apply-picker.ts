// Chooses in a picker or an open list, and gives back how to take that back.

import { activeElementOf, bodyOf, documentOf, matches } from '../dom.ts';
import { OPEN_LIST } from '../find-fields.ts';
import type { FormTools } from '../form-tools.ts';
import { chooseListed } from './choose-listed.ts';
import { choosePicked, clearPicked, says } from './choose-picked.ts';
import { leave } from './person.ts';

export const applyPicker: FormTools['applyPicker'] = async (element, organization, current) => {
  if (matches(element, OPEN_LIST)) return chooseListed(element, organization);
  const page = documentOf(element);
  const focused = activeElementOf(page) as HTMLElement | null;
  const picked = await choosePicked(current, organization);
  // Lists that open on focus stay open until it is gone.
  if (!focused || focused === bodyOf(page)) leave(current());
  else focused.focus({ preventScroll: true });
  if (typeof picked === 'string') return picked;
  const { chosen } = picked;
  // What stands there now may be the coach's own choice.
  return { text: chosen, isOurs: (field) => says(field, chosen) === true, clear: (field) => clearPicked(field) };
};
