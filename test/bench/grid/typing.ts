// Ours with very many people: words typed into the search letter by letter, a filter, an order, and jumps all over the scroll bar. The runner
// drives it in Chromium and in Firefox. People share their standings, so that a million of them have room in a browser.
import type { PersonRow } from '../../../contract/people/member.ts';
import { BenchGridElement, dotsOf, PAGE, personOf } from './bench-grid-element.ts';
import { frame } from './contender.ts';
import { makePeople } from './make-people.ts';

/** What the runner (grid-typing.ts) makes its table of. */
interface Typed {
  readonly firstMs: number;
  /** For each keystroke: the longest that the page could not answer, and when all were found. */
  readonly blockedMs: readonly number[];
  readonly foundMs: readonly number[];
  readonly filterMs: number;
  readonly sortMs: number;
  readonly jumps: number;
  /** Jumps after which one frame did not fill the view. */
  readonly blank: number;
  readonly elements: number;
}

const WORDS = ['person 0012', 'club 17', '99', 'u10 person 5', 'nobody', 'rson 00999', 'b 3 per', '0 1 2 3'];
/** Enough keystrokes for a 99th of a hundred to be more than the worst of them. */
const TIMES = 3;
const JUMPS = 600;
const SHARED = 1_000;

const people = (count: number): PersonRow[] => {
  const shared = makePeople(SHARED).map(personOf);
  return Array.from({ length: count }, (_, id) => ({
    ...shared[id % SHARED]!,
    memberId: String(id),
    lastName: `Person ${String(id).padStart(7, '0')}`,
  }));
};

const ping = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });

export const type = async (count: number): Promise<Typed> => {
  const all = people(count);
  const dots = dotsOf(all.slice(PAGE));
  const element = new BenchGridElement();
  const acted = async (act: () => void): Promise<[blockedMs: number, doneMs: number]> => {
    const began = performance.now();
    act();
    let last = began;
    let blocked = 0;
    const look = async (after: Promise<unknown>): Promise<void> => {
      await after;
      element.getBoundingClientRect();
      const now = performance.now();
      blocked = Math.max(blocked, now - last);
      last = now;
    };
    await look(element.updateComplete);
    while (element.shown?.finding) await look(ping());
    return [blocked, performance.now() - began];
  };
  element.style.setProperty('--touchline-grid-height', '600px');
  element.store.put(all.slice(0, PAGE));
  const [, firstMs] = await acted(() => {
    element.store.putDots(new Uint8Array(count - PAGE), dots);
    document.querySelector('#box')!.append(element);
  });
  await frame();
  const elements = element.renderRoot.querySelectorAll('*').length;
  element.complete(all);
  await frame();
  const keys: [number, number][] = [];
  for (const word of Array.from({ length: TIMES }, () => WORDS).flat()) {
    for (let letters = 1; letters <= word.length; letters++) {
      keys.push(await acted(() => element.change({ filter: { ...element.filter, search: word.slice(0, letters) } })));
      await frame();
    }
    const right = all.filter(({ lastName, organization }) =>
      word.split(' ').every((each) => `${lastName} ${organization.name} U10`.toLowerCase().includes(each)),
    ).length;
    if (element.shown?.rows.length !== right)
      throw new Error(`"${word}" finds ${element.shown?.rows.length} of ${right}`);
  }
  await acted(() => element.change({ filter: { ...element.filter, search: '' } }));
  const [, filterMs] = await acted(() => element.change({ filter: { ...element.filter, show: 'rejected' } }));
  await acted(() => element.change({ filter: { ...element.filter, show: null } }));
  const [, sortMs] = await acted(() => element.change({ sort: { column: 0, by: 'day', downwards: false } }));
  const grid = element.renderRoot.querySelector<HTMLElement>('.grid')!;
  let blank = 0;
  for (let jump = 0; jump < JUMPS; jump++) {
    grid.scrollTop = ((jump * 7_919) % JUMPS) * (grid.scrollHeight / JUMPS);
    await frame();
    const view = grid.getBoundingClientRect();
    const rows = grid.querySelector('.rows')!.getBoundingClientRect();
    const head = grid.querySelector('.head')!.getBoundingClientRect();
    if (rows.top > head.bottom + 1 || rows.bottom < view.top + grid.clientHeight - 1) blank++;
  }
  const [blockedMs, foundMs] = [0, 1].map((place) => keys.map((key) => key[place]!)) as [number[], number[]];
  return { firstMs, blockedMs, foundMs, filterMs, sortMs, jumps: JUMPS, blank, elements };
};

Object.assign(window, { type });
