// SlickGrid with its own DataView, as its examples do.
import { SlickDataView, SlickGrid } from 'slickgrid';
import 'slickgrid/dist/styles/css/slick.grid.css';
import { enter } from './contender.ts';
import { byDay, type Flat, flat, hasState, shapeOf } from './row-view.ts';

enter({
  name: 'SlickGrid',
  prepare: flat,
  mount: (box, people) => {
    const place = document.createElement('div');
    place.className = 'grid';
    box.append(place);
    const view = new SlickDataView<Flat & { id: number }>({ inlineFilters: false });
    const columns = [
      { id: 'name', name: 'Name', field: 'name', width: 200 },
      { id: 'club', name: 'Club', field: 'club', width: 150 },
      ...[0, 1, 2, 3, 4].map((column) => ({
        id: `s${column}`,
        name: `s${column}`,
        field: `s${column}`,
        width: 100,
        formatter: (_row: number, _cell: number, value: number) => shapeOf(value),
      })),
    ];
    const grid = new SlickGrid(place, view, columns, { rowHeight: 52, enableColumnReorder: false });
    view.onRowCountChanged.subscribe(() => {
      grid.updateRowCount();
      grid.render();
    });
    view.onRowsChanged.subscribe((_event, { rows }) => {
      grid.invalidateRows(rows);
      grid.render();
    });
    view.setItems(people as (Flat & { id: number })[]);
    return {
      filter: (state) => {
        view.setFilter((row) => state === null || hasState(row, state));
        grid.invalidate();
      },
      sort: () => {
        view.sort(byDay, true);
        grid.invalidate();
      },
    };
  },
});
