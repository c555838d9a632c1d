// Looks for the organization in an open list: at once, when options come late, and by scrolling where only a part is drawn.
import { LATE_OPTIONS_MS, NOT_THERE_MS, SCROLL_STEPS_MAX } from '../../limits.ts';
import { chooseOption } from '../choose-option.ts';
import { closest, parentOf, queryAll, rectOf } from '../dom.ts';
import { mayPress } from '../list-sign.ts';
import type { Refusal } from '../reading.ts';
import { itemsOf, type List } from './open-list.ts';
import { nextFrame, waitFor } from './wait-for.ts';

export interface FoundOption {
  item: Element;
  text: string;
}

/** `patience` is for lists that can be narrowed by typing: there is no use in waiting for what typing brings. */
export async function findOption(list: List, wanted: string, patience = NOT_THERE_MS): Promise<FoundOption | Refusal> {
  let refusal: Refusal = 'option-not-found';
  let last = '';
  let since = performance.now();
  const found = await waitFor(() => {
    const items = itemsOf(list());
    const texts = items.map(({ text }) => text);
    const choice = chooseOption(wanted, texts);
    const scroller = scrollerOf(list());
    if (typeof choice !== 'string' && (choice.exact || !scroller)) return items[choice.index];
    if (typeof choice === 'string') refusal = choice;
    if (texts.join() !== last) since = performance.now();
    last = texts.join();
    const isLoading = !last || isBusy(list()) || /^(loading|cargando)/i.test(last);
    if (isLoading) return undefined;
    return scroller ?? (performance.now() - since >= patience ? refusal : undefined);
  }, LATE_OPTIONS_MS);
  const isScroller = typeof found === 'object' && !('text' in found && 'item' in found);
  const option = isScroller
    ? patience > 0 && (await scrollToOption(found as Element, list, wanted))
    : (found as FoundOption | Refusal | undefined);
  // A line of a list may be a link, and that leads away.
  if (typeof option === 'object' && !mayPress(option.item)) return 'unknown-control';
  return option || refusal;
}

const isBusy = (list: Element | undefined): boolean => list !== undefined && closest(list, '[aria-busy=true]') !== null;

/** Steps through a list that draws only what is in sight, until the exact name shows or all of it was seen. */
async function scrollToOption(scroller: Element, list: List, wanted: string): Promise<FoundOption | Refusal> {
  const places = new Map<string, number>();
  const look = (): FoundOption | undefined => {
    const items = itemsOf(list());
    for (const { text } of items) if (!places.has(text)) places.set(text, scroller.scrollTop);
    const choice = chooseOption(
      wanted,
      items.map(({ text }) => text),
    );
    return typeof choice !== 'string' && choice.exact ? items[choice.index] : undefined;
  };
  scroller.scrollTop = 0;
  for (let step = 0, top = -1; step < SCROLL_STEPS_MAX && top !== scroller.scrollTop; step++) {
    await nextFrame();
    await nextFrame();
    const exact = look();
    if (exact) return exact;
    top = scroller.scrollTop;
    scroller.scrollTop += scroller.clientHeight * 0.9;
  }
  const all = [...places.keys()];
  const choice = chooseOption(wanted, all);
  if (typeof choice === 'string') return choice;
  const text = all[choice.index]!;
  scroller.scrollTop = places.get(text)!;
  const item = await waitFor(() => itemsOf(list()).find((candidate) => candidate.text === text), NOT_THERE_MS);
  return item ?? 'option-not-found';
}

/** The scrolled box of a list whose options do not fill it: the rest is not drawn yet. */
function scrollerOf(list: Element | undefined): Element | undefined {
  const drawn = itemsOf(list).reduce((sum, { item }) => sum + rectOf(item).height, 0);
  const around = list && parentOf(list);
  const boxes = list ? [list, ...queryAll(list, '*'), ...(around ? [around] : [])] : [];
  return boxes.find(
    (box) => box.scrollHeight > box.clientHeight + 4 && box.clientHeight > 0 && drawn < box.scrollHeight * 0.9,
  );
}
