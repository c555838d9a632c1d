// Tabulator with its virtual rows, its own filter and sorter.
import { TabulatorFull } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import { enter } from './contender.ts';
import { type Flat, flat, hasState, shapeOf } from './row-view.ts';

enter({
  name: 'Tabulator',
  prepare: flat,
  mount: (box, people) =>
    new Promise((resolve) => {
      const place = document.createElement('div');
      box.append(place);
      const table = new TabulatorFull(place, {
        data: people,
        height: 600,
        rowHeight: 52,
        columns: [
          { title: 'Name', field: 'name', width: 200 },
          { title: 'Club', field: 'club', width: 150 },
          {
            title: 'day',
            field: 'day',
            visible: false,
            sorter: 'number',
            sorterParams: { alignEmptyValues: 'bottom' },
          },
          ...[0, 1, 2, 3, 4].map((column) => ({
            title: `s${column}`,
            field: `s${column}`,
            width: 100,
            formatter: (cell: { getValue(): number }) => shapeOf(cell.getValue()),
          })),
        ],
      });
      table.on('tableBuilt', () =>
        resolve({
          filter: (state) => table.setFilter((row: Flat) => state === null || hasState(row, state)),
          sort: () => table.setSort('day', 'asc'),
        }),
      );
    }),
});
