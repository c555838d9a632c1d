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

const frame = (): Promise<void> =>
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

export const run = async <Row>(contender: Contender<Row>, count: number): Promise<Timings> => {
  const people = makePeople(count);
  const rejected = people.filter(({ states }) => states.includes(REJECTED));
  const byDay = people.toSorted((a, b) => (a.days[0] ?? Infinity) - (b.days[0] ?? Infinity) || a.id - b.id);
  const box = document.querySelector<HTMLElement>('#box')!;
  const rows = people.map(contender.prepare);
  contender.ready?.(rows);
  await frame();
  const timed = async (act: () => unknown, name: string): Promise<number> => {
    const began = performance.now();
    await act();
    while (!showsAtTop(box, name)) await frame();
    await frame();
    return performance.now() - began;
  };
  let grid: Grid | undefined;
  const first = await timed(async () => {
    grid = await contender.mount(box, rows);
  }, people[0]!.name);
  const elements = elementsIn(box);
  const began = performance.now();
  grid!.complete?.();
  const rest = performance.now() - began;
  await frame();
  const filter = await timed(() => grid!.filter(REJECTED), rejected[0]!.name);
  await timed(() => grid!.filter(null), people[0]!.name);
  const sort = await timed(() => grid!.sort(), byDay[0]!.name);
  return { first, rest, filter, sort, elements };
};

export const enter = <Row>(contender: Contender<Row>): void => {
  Object.assign(window, { run: (count: number) => run(contender, count) });
};
