// <status-dot-grid>'s officials: a column for each kind of licence somebody here holds.
import { expect, fixtureCleanup } from '@open-wc/testing';
import type { HeldLicense, PersonRow } from '../../contract/people/member.ts';
import { buildOrganization, buildPerson } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { activeCell, ana, openSignedIn, press } from './support/open-grid.ts';
import { ServerDouble } from './support/server-double.ts';

const REFEREE: HeldLicense = {
  kind: 'referee',
  license: 'referee_8',
  title: 'Referee',
  valid: true,
  expirationDate: '2026-12-31',
  needed: null,
};
const official = (memberId: string, lastName: string, licenses: HeldLicense[]): PersonRow =>
  buildPerson({ memberId, lastName, role: 'official', division: 'U16', licenses });
const OFFICIALS = [
  ana,
  official('o-1', 'Abel', [
    REFEREE,
    { ...REFEREE, kind: 'assignor', license: 'referee_46', title: 'Referee Assignor (46)', expirationDate: null },
  ]),
  official('o-2', 'Berg', [{ ...REFEREE, needed: 'Regional Referee' }]),
  official('o-3', 'Cruz', [{ ...REFEREE, valid: false, expirationDate: '2025-12-31' }]),
  official('o-4', 'Diaz', []),
];

let server: ServerDouble;
const officials = async (lang = 'en') => {
  const grid = await openSignedIn(server, OFFICIALS, lang);
  button(grid, lang === 'en' ? 'Officials' : 'Árbitros').click();
  await appears(grid, '.license');
  return grid;
};

describe('the licences of officials', () => {
  beforeEach(() => {
    server = new ServerDouble().on('getOrganization', buildOrganization());
  });
  afterEach(() => cleanUp(server));

  it('stand behind the dots, one column a kind, and are accessible in both languages', async () => {
    for (const lang of ['en', 'es']) {
      const grid = await officials(lang);
      expect(part(grid, '[role=grid]')!.getAttribute('aria-colcount')).to.equal('5');
      await expect(grid).to.be.accessible();
      fixtureCleanup();
    }
  });

  it('say until when they count, that one ran out, and what the division asks for', async () => {
    const grid = await officials();
    const heads = [...grid.shadowRoot!.querySelectorAll('[role=columnheader]')].map((head) => head.textContent?.trim());
    expect(heads.slice(3)).to.deep.equal(['Referee license', 'Assignor']);
    await says(grid, 'through Dec 31, 2026');
    expect(textOf(grid)).to.contain('⚠ needs Regional Referee');
    expect(textOf(grid)).to.contain('⚠ expired Dec 31, 2025');
  });

  it('are reached by keyboard and open the person; their head sorts nothing', async () => {
    const grid = await officials();
    await press(grid, 'End');
    expect(activeCell(grid)?.id).to.equal('cell-0-4');
    await press(grid, 'Enter');
    await appears(grid, 'dialog[open] .standing');
    button(grid, 'Close').click();
    await press(grid, 'ArrowUp');
    await press(grid, 'Enter');
    expect(part(grid, '[aria-sort=ascending]')!.getAttribute('aria-colindex')).to.equal('1');
  });

  it('are not shown beside coaches', async () => {
    const grid = await officials();
    button(grid, 'Coaches').click();
    await says(grid, 'Ortiz, Ana');
    expect(part(grid, '.license')).to.equal(null);
    expect(part(grid, '[role=grid]')!.getAttribute('aria-colcount')).to.equal('3');
  });
});
