// A view of the grid as part of an address, and back. Words typed into the search stay out: they are people's names. Pure.
import { NOTES, type Note, STATES, type State } from '../../contract/standings/status.ts';
import type { PeopleFilter } from './people-filter.ts';
import type { Sort } from './sort-of.ts';

/** The name of it in the page's own address. */
const NAME = 'touchline-view';

export interface SavedView {
  readonly filter?: Partial<PeopleFilter>;
  readonly sort?: Sort;
}

export const writeView = (address: string, filter: PeopleFilter, sort: Sort | null): string => {
  const { group, show, within, organization, role, division } = filter;
  const kept = new URLSearchParams({ group });
  for (const [name, value] of Object.entries({ show, within, organization, role, division }))
    if (value) kept.set(name, String(value));
  if (sort) kept.set('sort', [sort.column, sort.by, sort.downwards ? 'down' : 'up'].join('.'));
  const url = new URL(address);
  url.hash = '';
  url.searchParams.set(NAME, kept.toString());
  return url.href;
};

/** What an address asks for; what it should not hold is left out. */
export const readView = (search: string): SavedView => {
  const text = new URLSearchParams(search).get(NAME);
  if (!text) return {};
  const kept = new URLSearchParams(text);
  const show = kept.get('show') as State | Note | null;
  const filter: Partial<PeopleFilter> = {
    group: kept.get('group') === 'officials' ? 'officials' : 'coaches',
    show: [...STATES, ...NOTES].find((each) => each === show) ?? null,
    within: Number(kept.get('within')) || null,
    organization: kept.get('organization') ?? '',
    role: kept.get('role') ?? '',
    division: kept.get('division') ?? '',
  };
  const [column, by, way] = (kept.get('sort') ?? '').split('.');
  const sort = (by === 'state' || by === 'day') && /^\d$/.test(column ?? '');
  return sort ? { filter, sort: { column: Number(column), by, downwards: way === 'down' } } : { filter };
};
