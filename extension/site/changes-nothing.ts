// Tells whether a page that is given one value stays the page that was read, so that the next value can follow at once.
import type { Root } from './roots.ts';

/** False as soon as `act` made the page draw, hide or switch off anything. Asks for no layout. */
export function changesNothing(roots: Root[], act: () => void): boolean {
  const changes = new MutationObserver(() => undefined);
  for (const root of roots) changes.observe(root, { subtree: true, childList: true, attributes: true });
  act();
  const isSame = changes.takeRecords().length === 0;
  changes.disconnect();
  return isSame;
}
