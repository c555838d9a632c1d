// Where hand-offs are kept: the session area, which lives in memory and no page or content script can read.
// Private windows have a drawer of their own, emptied when the last of them closes; so has each of Firefox's containers.
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { type Drawer, EMPTY_DRAWER } from './drawer.ts';

export interface DrawerItem {
  get(): Promise<Drawer>;
  set(drawer: Drawer): Promise<void>;
}

const PRIVATE = 'private';

/** The name of the drawer that a tab may look into. */
export function drawerNameOf({ incognito, cookieStoreId = '' }: Pick<Tabs.Tab, 'incognito' | 'cookieStoreId'>): string {
  if (incognito) return PRIVATE;
  return cookieStoreId.startsWith('firefox-container') ? cookieStoreId : 'default';
}

export function drawerItem(name: string): DrawerItem {
  const key = `drawer-${name}`;
  return {
    get: async () => {
      const { [key]: kept } = await browser.storage.session.get({ [key]: EMPTY_DRAWER });
      return kept as Drawer;
    },
    set: (drawer) => browser.storage.session.set({ [key]: drawer }),
  };
}

export const emptyPrivateDrawer = (): Promise<void> => browser.storage.session.remove(`drawer-${PRIVATE}`);

/** One after the other: what is changed here is never written over by what was read before. */
export const inTurn = <Result>(run: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request('hand-offs', run) as Promise<Result>;
