// A requirements page while it is written: any shape on its way to the contract's. Changed by paths like `items.0.title.en`. Pure.

export type Draft = { readonly [key: string]: unknown };

export const at = (draft: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], draft);

/** A copy in which that place is another; what is missing on the way is made. */
export const put = <T>(draft: T, path: string, value: unknown): T => {
  const [key = '', ...rest] = path.split('.');
  const inner = rest.length > 0 ? put((draft as Draft | undefined)?.[key] ?? {}, rest.join('.'), value) : value;
  if (!Array.isArray(draft)) return { ...draft, [key]: inner } as T;
  return draft.map((each, index) => (index === Number(key) ? inner : each)) as T;
};

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  value === false ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

/** Lists the contract wants even when they are empty. */
const KEPT_EMPTY = ['intro', 'items', 'what'];

/** Without what was left empty: the contract knows "not there", a form knows only "nothing typed". */
export const tidy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((each) => !isEmpty(each)).map(tidy);
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      isEmpty(each) && !KEPT_EMPTY.includes(key) ? [] : [[key, tidy(each)]],
    ),
  );
};

/** An id that no other item has; it is never shown, but calendars and links remember it. */
export const freshId = (draft: Draft): string => {
  const taken = new Set(((draft.items ?? []) as Draft[]).map(({ id }) => id));
  for (let number = taken.size + 1; ; number++) if (!taken.has(`item-${number}`)) return `item-${number}`;
};

/** True when there is enough of it to be drawn. */
export const isDrawable = (page: unknown): boolean => {
  const said = (value: unknown) => typeof at(value, 'en') === 'string';
  const { title, items } = page as Draft;
  return said(title) && Array.isArray(items) && items.every((item) => said(at(item, 'title')));
};
