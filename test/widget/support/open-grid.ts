// Opens <status-dot-grid> in a test, signed in or not, and moves in it as a keyboard user does.
import { fixture, html } from '@open-wc/testing';
import type { PersonRow } from '../../../contract/people/member.ts';
import { sessionToken } from '../../../widget/internal/held-token.ts';
import type { StatusDotGridElement } from '../../../widget/status-dot-grid/status-dot-grid.ts';
import '../../../widget/status-dot-grid/status-dot-grid-define.ts';
import { approved, buildPerson, buildStanding } from './build-people.ts';
import { appears, part } from './in-shadow.ts';
import type { ServerDouble } from './server-double.ts';

export const ana = buildPerson({ standings: { 'abuse-prevention': approved(), 'background-check': buildStanding() } });
export const jose = buildPerson({ memberId: 'member-2', firstName: 'José', lastName: 'Núñez', division: 'U8' });
export const rita = buildPerson({
  memberId: 'member-3',
  firstName: 'Rita',
  lastName: 'Voss',
  role: 'official',
  division: null,
});

export const open = (lang = 'en') =>
  fixture<StatusDotGridElement>(html`<status-dot-grid organization="big-bear" lang=${lang}></status-dot-grid>`);

export const openSignedIn = async (server: ServerDouble, people: PersonRow[] = [ana, jose, rita], lang = 'en') => {
  server.on('getPeople', { people, total: people.length, cursor: null });
  sessionToken.hold('tls_one');
  const grid = await open(lang);
  await appears(grid, '[role=grid]');
  return grid;
};

export const press = async (grid: StatusDotGridElement, key: string, more: KeyboardEventInit = {}) => {
  part(grid, '[role=grid]')!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );
  await grid.updateComplete;
};

export const activeCell = (grid: StatusDotGridElement) =>
  part(grid, `#${part(grid, '[role=grid]')!.getAttribute('aria-activedescendant')}`);
