// AG Grid Community with an external filter and its own sort.
import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { enter } from './contender.ts';
import { type Flat, flat, hasState, shapeOf } from './row-view.ts';

ModuleRegistry.registerModules([AllCommunityModule]);

enter({
  name: 'AG Grid',
  prepare: flat,
  mount: (box, people) => {
    const place = document.createElement('div');
    place.className = 'grid';
    box.append(place);
    let wanted: number | null = null;
    const empty = Number.MAX_SAFE_INTEGER;
    const api = createGrid<Flat>(place, {
      rowData: people,
      rowHeight: 52,
      animateRows: false,
      columnDefs: [
        { field: 'name', width: 200 },
        { field: 'club', width: 150 },
        { field: 'day', hide: true, comparator: (a: number | null, b: number | null) => (a ?? empty) - (b ?? empty) },
        ...[0, 1, 2, 3, 4].map((column) => ({
          field: `s${column}`,
          width: 100,
          valueFormatter: ({ value }: { value: number }) => shapeOf(value),
        })),
      ],
      isExternalFilterPresent: () => wanted !== null,
      doesExternalFilterPass: ({ data }) => data !== undefined && wanted !== null && hasState(data, wanted),
    });
    return {
      filter: (state) => {
        wanted = state;
        api.onFilterChanged();
      },
      sort: () => void api.applyColumnState({ state: [{ colId: 'day', sort: 'asc' }] }),
    };
  },
});
