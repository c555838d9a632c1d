// Where the next page of a list in the order of names begins.
import type { Context } from 'hono';
import type { AppEnv } from '../platform/app-env.ts';
import { openCursor, sealCursor } from '../platform/http/sealed-cursor.ts';
import type { Ports } from '../platform/ports.ts';
import type { PeopleCursor } from './people.store.ts';

const LIST = 'people';

export const writeCursor = (ports: Pick<Ports, 'keys'>, { sortName, id, total }: PeopleCursor): Promise<string> =>
  sealCursor(ports, LIST, { sortName, id, total });

export const readCursor = (c: Context<AppEnv>): Promise<PeopleCursor | null> => openCursor(c, LIST, isPlace);

const isPlace = (place: unknown): place is PeopleCursor =>
  typeof place === 'object' &&
  place !== null &&
  'sortName' in place &&
  typeof place.sortName === 'string' &&
  'id' in place &&
  typeof place.id === 'string' &&
  (!('total' in place) || Number.isInteger(place.total));
