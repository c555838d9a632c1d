// Answers a page that begins: keeps what its address brought, and gives what is to be filled in there, or takes note why nothing is.
import type { Runtime } from 'webextension-polyfill';
import { showBadge } from '../badge.ts';
import type { FromPage, PageStart } from '../messages.ts';
import type { Outcome } from '../site/outcome.ts';
import { type AskingPage, pageAsking } from '../who-asks.ts';
import { addScript } from './add-script.ts';
import { type Captured, captureHandoff } from './capture-handoff.ts';
import { type Drawer, keepHandoff, liveHandoffs } from './drawer.ts';
import { drawerItem, drawerNameOf, inTurn } from './drawer-item.ts';
import { giveHandoff } from './give-handoff.ts';
import type { Brought } from './handoff.ts';
import { identityOf } from './identity-of.ts';
import { type TabNote, tabItem } from './tab-item.ts';

type Asked = Extract<FromPage, { type: 'page-started' }>;

/** One page after the other: where the first leads on at once, its hand-off must be kept before the second asks. */
export async function startPage(asked: Asked, sender: Runtime.MessageSender): Promise<PageStart> {
  const page = pageAsking(sender);
  if (!page) return null;
  const handoff = await inTurn(() => keepAndGive(asked, page));
  if (!handoff) return null;
  await addScript(page.tab.id, 'filler.js');
  // It may have been forgotten meanwhile.
  return (await isStillGiven(handoff.id, page)) ? handoff : null;
}

/** True once what a form needs is there; false where the hand-off is this page's no more: a page that was just beginning hears of no change. */
export async function addForm(id: string, sender: Runtime.MessageSender): Promise<boolean> {
  const page = pageAsking(sender);
  if (!page || !(await isStillGiven(id, page))) return false;
  await addScript(page.tab.id, 'form.js');
  return true;
}

const isStillGiven = (id: string, { tab, host }: AskingPage): Promise<boolean> =>
  inTurn(async () => {
    const drawer = await drawerItem(drawerNameOf(tab)).get();
    const given = giveHandoff(drawer, await tabItem(tab.id).get(), host, Date.now());
    return given !== null && typeof given !== 'string' && given.id === id;
  });

async function keepAndGive(asked: Asked, { tab, host }: AskingPage): Promise<PageStart> {
  const now = Date.now();
  const item = drawerItem(drawerNameOf(tab));
  const noteItem = tabItem(tab.id);
  const before = await item.get();
  const { drawer, note } = await bring(before, await noteItem.get(), asked, host, now);
  if (drawer !== before) await item.set(drawer);
  const given = giveHandoff(drawer, note, host, now);
  const outcome: Outcome | undefined = typeof given === 'string' ? { state: 'refused', refusal: given } : undefined;
  // What happened before belongs to the page before.
  await noteItem.set({ ...note, page: asked.page, outcome });
  if (outcome) await showBadge(outcome, tab.id);
  return typeof given === 'string' ? null : given;
}

/** The page before counts only where it was not heard itself: what it brought was dealt with then. */
async function bring(
  drawer: Drawer,
  note: TabNote,
  { captured, before }: Asked,
  host: string,
  now: number,
): Promise<{ drawer: Drawer; note: TabNote }> {
  const brought = checked(captured ?? before);
  if (!brought) return { drawer, note };
  if (brought === 'malformed-code') return { drawer, note: { brought } };
  if (!brought.organization) {
    const own = ofCodeAlone(drawer, brought, now);
    return { drawer, note: note.brought === own ? note : { brought: own } };
  }
  const id = await identityOf(brought);
  if (!captured && note.brought === id) return { drawer, note };
  return {
    drawer: keepHandoff(drawer, { ...brought, id, host, capturedAt: now }),
    note: note.brought === id ? note : { brought: id },
  };
}

/** The site's own addresses carry a code without an organization: ours where it is one that is kept, else none of our business. */
function ofCodeAlone(drawer: Drawer, { code }: Brought, now: number): string {
  const [found, second] = liveHandoffs(drawer, now).filter((kept) => kept.code === code);
  return found && !second ? found.id : 'other-code';
}

/** What a page's process says is looked at once more, as if it stood in an address. */
function checked(brought: Captured | undefined): Captured | undefined {
  if (!brought || brought === 'malformed-code') return brought;
  const { code, organization } = brought;
  const address = new URL('https://touchline.invalid');
  address.searchParams.set('KeyName', String(code));
  if (organization) address.searchParams.set('touchline_org', String(organization));
  return captureHandoff(address.href);
}
