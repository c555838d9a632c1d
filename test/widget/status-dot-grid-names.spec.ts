// A grid whose columns an association has named itself: the names are in the head, in the dots' own names and in the language of the page, and
// however long they are, they cover nobody.
import { expect } from '@open-wc/testing';
import { buildOrganization, buildStanding } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { part } from './support/in-shadow.ts';
import { ana, jose, openSignedIn, press } from './support/open-grid.ts';
import { ServerDouble } from './support/server-double.ts';

const LONG = 'Sudden cardiac arrest training for youth coaches';
const NAMES = {
  'sudden-cardiac-arrest': { en: LONG, es: 'Capacitación sobre paro cardíaco súbito' },
  'live-scan': { en: 'Live Scan' },
};
const KEYS = Object.keys(NAMES);
let server: ServerDouble;

const standings = Object.fromEntries(KEYS.map((requirement) => [requirement, buildStanding({ requirement })]));
const open = (lang = 'en') =>
  openSignedIn(
    server,
    [
      { ...ana, standings },
      { ...jose, standings },
    ],
    lang,
  );

describe('a grid with an association’s own requirements', () => {
  beforeEach(() => {
    server = new ServerDouble().on('getOrganization', { ...buildOrganization({ requirements: KEYS }), names: NAMES });
  });
  afterEach(() => cleanUp(server));

  it('is accessible, and says their names as the association writes them', async () => {
    const grid = await open();
    await expect(grid).to.be.accessible();
    expect(part(grid, '.head')!.textContent).to.include(LONG).and.include('Live Scan');
    expect(part(grid, '[aria-colindex="3"] status-dot')!.getAttribute('label')).to.equal('Live Scan: Draft');
  });

  it('takes the Spanish name where there is one, else the English', async () => {
    const head = part(await open('es'), '.head')!.textContent;
    expect(head).to.include('Capacitación sobre paro cardíaco súbito').and.include('Live Scan');
  });

  it('covers no row with a long name, at the top and when one walks up to it', async () => {
    const grid = await open();
    const box = (selector: string) => part(grid, selector)!.getBoundingClientRect();
    const first = () => box('.rows .row-line');
    expect(box('.head').height).to.be.greaterThan(52);
    expect(first().top).to.be.at.least(box('.head').bottom - 1);
    await press(grid, 'ArrowDown');
    await press(grid, 'ArrowUp');
    expect(first().top).to.be.at.least(box('.head').bottom - 1);
  });
});
