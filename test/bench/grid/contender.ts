// What every grid of the bench is asked to do, and how long it took: from the call until the row that must come first stands in the page and a
// frame has been drawn. The page with it puts a contender on `window`, for the runner to drive.
import { type BenchRow, makePeople } from './make-people.ts';

export interface Grid {
  /** The names of everybody are here; a grid that began without them takes them now. */
  complete?(): void;
  /** Shows only rows with that state in any column; null shows all again. */
  filter(state: number | null): void | Promise<void>;
  /** Orders by the last day of the first column, those without one last. */
  sort(): void | Promise<void>;
}

export interface Contender<Row> {
  readonly name: string;
  /** Into the shape its data usually comes in; before the time counts. */
  readonly prepare: (person: BenchRow) => Row;
  /** The same for all of them. */
  readonly ready?: (people: Row[]) => void;
  /** Puts a grid of 600 by 1,000 pixels into the box. */
  mount(box: HTMLElement, people: Row[]): Grid | Promise<Grid>;
}

export interface Timings {
  readonly first: number;
  /** Until the names of everybody were taken, after the first rows; nothing where they came at once. */
  readonly rest: number;
  readonly filter: number;
  readonly sort: number;
  readonly elements: number;
}

export const REJECTED = 3;

export const frame = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    }),
  );

/** Shadow roots too; text that is scrolled away does not count. */
const showsAtTop = (box: HTMLElement, name: string): boolean => {
  const top = box.getBoundingClientRect().top;
  const roots: (HTMLElement | ShadowRoot)[] = [box];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.childElementCount === 0 && element.textContent?.trim().replace(/,$/, '') === name) {
        const place = element.getBoundingClientRect();
        if (place.height > 0 && place.top >= top && place.top < top + 200) return true;
      }
    }
  }
  return false;
};

const elementsIn = (root: ParentNode): number =>
  [...root.querySelectorAll('*')].reduce(
    (sum, each) => sum + 1 + (each.shadowRoot ? elementsIn(each.shadowRoot) : 0),
    0,
  );

/** Names of the moments that the runner reads out of the trace, for the time that the main thread was at work. */
export const beginOf = (act: string): string => `${act}: begun`;
export const endOf = (act: string): string => `${act}: drawn`;

/** Makes the rows, and says how to go on: what is in memory in between is the data. */
export const prepare = async <Row>(contender: Contender<Row>, count: number): Promise<() => Promise<Timings>> => {
  const people = makePeople(count);
  const rejected = people.find(({ states }) => states.includes(REJECTED))!;
  const soonest = people.reduce((least, each) =>
    (each.days[0] ?? Infinity) < (least.days[0] ?? Infinity) ? each : least,
  );
  const [first] = people as [BenchRow, ...BenchRow[]];
  const rows = people.map(contender.prepare);
  people.length = 0;
  contender.ready?.(rows);
  await frame();
  return () => run(contender, rows, { first, rejected, soonest });
};

const run = async <Row>(
  contender: Contender<Row>,
  rows: Row[],
  { first, rejected, soonest }: Record<'first' | 'rejected' | 'soonest', BenchRow>,
): Promise<Timings> => {
  const box = document.querySelector<HTMLElement>('#box')!;
  const timed = async (name: string, act: () => unknown, top: BenchRow): Promise<number> => {
    performance.mark(beginOf(name));
    const began = performance.now();
    await act();
    while (!showsAtTop(box, top.name)) await frame();
    await frame();
    performance.mark(endOf(name));
    return performance.now() - began;
  };
  let grid: Grid | undefined;
  const firstMs = await timed(
    'first',
    async () => {
      grid = await contender.mount(box, rows);
    },
    first,
  );
  const elements = elementsIn(box);
  const began = performance.now();
  grid!.complete?.();
  const rest = performance.now() - began;
  await frame();
  const filter = await timed('filter', () => grid!.filter(REJECTED), rejected);
  await timed('all', () => grid!.filter(null), first);
  const sort = await timed('sort', () => grid!.sort(), soonest);
  return { first: firstMs, rest, filter, sort, elements };
};

export const enter = <Row>(contender: Contender<Row>): void => {
  Object.assign(window, {
    prepare: async (count: number) => {
      Object.assign(window, { run: await prepare(contender, count) });
    },
  });
};
