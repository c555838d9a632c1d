// While we are at work on a page, a form that would send itself on our clicks and keys does not get to. What the coach presses passes.
import { windowOf } from './dom.ts';

/** Until it is released, or until the coach presses something. */
export function holdSubmit(element: Element): () => void {
  const held = new AbortController();
  const { signal } = held;
  const view = windowOf(element);
  const hold = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const letPass = ({ isTrusted }: Event): void => {
    if (isTrusted) held.abort();
  };
  view.addEventListener('submit', hold, { capture: true, signal });
  for (const name of ['click', 'keydown']) view.addEventListener(name, letPass, { capture: true, signal });
  return () => held.abort();
}
