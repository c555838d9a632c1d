// Chooses in a list that always stands open (ARIA listbox): press the option, and see that it says it is selected.
import { SHOWING_MS } from '../../limits.ts';
import type { Applied } from '../apply-fill.ts';
import { isConnected, matches } from '../dom.ts';
import { findOption } from './find-option.ts';
import { press } from './person.ts';
import { waitFor } from './wait-for.ts';

export async function chooseListed(list: Element, organization: string): Promise<Applied> {
  const found = await findOption(() => list, organization);
  if (typeof found === 'string') return found;
  const { item, text } = found;
  const isChosen = (): boolean => isConnected(item) && matches(item, '[aria-selected=true],[aria-checked=true]');
  press(item);
  if (!(await waitFor(() => isChosen() || undefined, SHOWING_MS))) return 'not-taken';
  return {
    text,
    isOurs: isChosen,
    clear: () => {
      press(item);
      return !isChosen();
    },
  };
}
