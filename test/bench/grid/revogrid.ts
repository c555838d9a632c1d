// RevoGrid: its source is replaced, as its documentation does for data that is filtered outside.
import { defineCustomElements } from '@revolist/revogrid/loader';
import { enter } from './contender.ts';
import { byDay, flat, hasState, shapeOf } from './row-view.ts';

await defineCustomElements();

enter({
  name: 'RevoGrid',
  prepare: flat,
  mount: async (box, people) => {
    const all = people;
    let shown = all;
    const grid = document.createElement('revo-grid') as HTMLElement & {
      source: unknown;
      columns: unknown;
      rowSize: number;
    };
    grid.className = 'grid';
    grid.rowSize = 52;
    grid.columns = [
      { prop: 'name', name: 'Name', size: 200 },
      { prop: 'club', name: 'Club', size: 150 },
      ...[0, 1, 2, 3, 4].map((column) => ({
        prop: `s${column}`,
        name: `s${column}`,
        size: 100,
        cellTemplate: (h: (tag: string, props: object, text: string) => unknown, { value }: { value: number }) =>
          h('span', {}, shapeOf(value)),
      })),
    ];
    grid.source = all;
    box.append(grid);
    const show = (next: typeof all) => {
      shown = next;
      grid.source = shown;
    };
    return {
      filter: (state) => show(state === null ? all : all.filter((each) => hasState(each, state))),
      sort: () => show(shown.toSorted(byDay)),
    };
  },
});
