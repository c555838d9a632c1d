// <roster-import>: a real file through the real reader; what is good is brought in, what is not is named by its line, nothing goes twice.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { ImportRoster } from '../../contract/registrations/roster.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import words from '../../widget/internal/strings/roster.en.ts';
import { resultsAsCsv } from '../../widget/roster-import/result-file.ts';
import { RosterFlow } from '../../widget/roster-import/roster-flow.ts';
import type { RosterImportElement } from '../../widget/roster-import/roster-import.ts';
import { cleanUp } from './support/clean-up.ts';
import { waitUntil } from './support/wait-until.ts';
import '../../widget/roster-import/roster-import-define.ts';
import { buildSession } from './support/build-people.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

/** As Excel saves it in Spain: a mark, semicolons, a quoted line break, a serial date, a bad line, an empty one. */
const FILE = [
  '\ufeffApellidos;Nombre;Fecha de nacimiento;Género;Correo;Equipo',
  'Ortiz;Ana;32245;F;Ana@Example.org;"Comets\r\nNorth"',
  ';;;;;',
  'Nadie;;mañana;F;nadie;=1+1',
  'Lund;Bo;31/1/1971;M;bo@example.org;Comets',
].join('\r\n');

const open = async (lang = 'en') => {
  sessionToken.hold('tls_one');
  const roster = await fixture<RosterImportElement>(
    html`<roster-import organization="big-bear" lang=${lang}></roster-import>`,
  );
  await appears(roster, 'input[type=file]');
  return roster;
};

const give = (roster: Element, text: string): void => {
  const files = new DataTransfer();
  files.items.add(new File([text], 'roster.csv', { type: 'text/csv' }));
  const input = part<HTMLInputElement>(roster, 'input[type=file]')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
};

/** The rows of one request; -1 is the last. */
const sent = (at: number): ImportRoster['rows'] => (server.calls('importRoster').at(at)!.body as ImportRoster).rows;

const answerAll = ({ body }: { body: unknown }) => ({
  results: (body as ImportRoster).rows.map(({ line }) => ({ line, outcome: 'added' as const })),
});

describe('roster-import', () => {
  beforeEach(() => {
    server = new ServerDouble().on('getSession', buildSession({ roles: ['registrar'] })).by('importRoster', answerAll);
  });
  afterEach(() => cleanUp(server));

  it('is accessible signed out, empty, with a file, and when it is done, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      sessionToken.forget();
      const signedOut = await fixture<RosterImportElement>(html`<roster-import lang=${lang}></roster-import>`);
      await appears(signedOut, 'touchline-sign-in');
      await expect(signedOut).to.be.accessible();
      const roster = await open(lang);
      await expect(roster).to.be.accessible();
      give(roster, FILE);
      await appears(roster, 'fieldset');
      await expect(roster).to.be.accessible();
      part<HTMLButtonElement>(roster, 'button.primary')?.click();
      await says(roster, lang === 'en' ? 'Import finished: 2' : 'Importación terminada: 2');
      await expect(roster).to.be.accessible();
      fixtureCleanup();
    }
  });

  it('reads a file as Excel saves it, names the bad line, and brings in the good ones', async () => {
    const roster = await open();
    give(roster, FILE);
    await says(roster, '2 rows can be imported. 1 row will be skipped.');
    // Three lines of text stand before it, one of them within quotes, and one empty.
    const table = [...(roster.shadowRoot?.querySelectorAll('table') ?? [])].at(-1);
    expect(table?.querySelector('tbody')?.textContent?.replace(/\s+/g, ' ')).to.contain(
      '5no first name, date of birth missing or not recognized, no email address',
    );
    button(roster, 'Import 2 people').click();
    await says(roster, 'Import finished: 2 rows.');
    const rows = sent(0);
    expect(rows.map(({ line, identity, team }) => [line, identity.birthDate, identity.email, team])).to.deep.equal([
      [2, '1988-04-12', 'ana@example.org', 'Comets North'],
      [6, '1971-01-31', 'bo@example.org', 'Comets'],
    ]);
    expect(textOf(roster)).to.contain('2Added; pending confirmation');
  });

  it('asks for a column it could not find, and goes on when it is chosen', async () => {
    const roster = await open();
    give(roster, 'Name,Born,Gender,Email\nAna Ortiz,4/12/1988,F,ana@example.org\n');
    await says(roster, 'Still needed: Date of birth');
    expect(roster.shadowRoot?.querySelector('button.primary')).to.equal(null);
    const select = part<HTMLSelectElement>(roster, '[name=birthDate]')!;
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    await says(roster, 'Import 1 person');
  });

  it('says how it read dates that can be read either way, with a switch, and which roles it does not know', async () => {
    const roster = await open();
    give(roster, 'Name,DOB,Gender,Email,Role\nAna Ortiz,7/4/1981,F,ana@example.org,Board Member\n');
    await says(roster, 'We read 7/4/1981 as July 4, 1981.');
    expect(textOf(roster)).to.contain('Roles we don’t know: Board Member. These people are imported as');
    const select = part<HTMLSelectElement>(roster, '[name=order]')!;
    select.value = 'day';
    select.dispatchEvent(new Event('change'));
    await says(roster, 'We read 7/4/1981 as April 7, 1981.');
    await expect(roster).to.be.accessible();
  });

  it('finds the header below a title, and tells a workbook from a table', async () => {
    const roster = await open();
    give(
      roster,
      'Big Bear\n\nsomething\nFirst Name,Last Name,DOB,Sex,Staff Email\nAna,Ortiz,12-Apr-88,F,ana@example.org\n',
    );
    await says(roster, '1 row can be imported');
    give(roster, 'PK\u0003\u0004rest');
    await says(roster, 'We can’t read this workbook');
  });

  it('goes on where it stopped when the connection broke', async () => {
    const roster = await open();
    const lines = Array.from({ length: 150 }, (_, at) => `Ana,Ortiz,4/12/1988,F,ana${at}@example.org`);
    give(roster, ['First name,Last name,DOB,Gender,Email', ...lines].join('\n'));
    await says(roster, '150 rows can be imported');
    server.by('importRoster', (asked) => {
      server.down('importRoster');
      return answerAll(asked);
    });
    button(roster, 'Import 150 people').click();
    await says(roster, '100 imported, 50 not yet');
    server.by('importRoster', answerAll);
    button(roster, 'Continue').click();
    await says(roster, 'Import finished: 150');
    expect(sent(-1)).to.have.length(50);
  });

  it('says what became of every line in a file that no spreadsheet runs', async () => {
    const left = new AbortController();
    const flow = new RosterFlow('en', () => {}, left.signal);
    flow.read(new File([FILE], 'roster.csv'));
    await waitUntil(() => flow.lines.length === 3);
    flow.results.set(2, 'there');
    const csv = resultsAsCsv(words, flow);
    expect(csv).to.contain('Already registered').and.to.contain('Not sent yet').and.to.contain(`"'=1+1"`);
    left.abort();
  });

  it('reads and examines fifty thousand lines', async () => {
    const left = new AbortController();
    const flow = new RosterFlow('en', () => {}, left.signal);
    const lines = Array.from(
      { length: 50_000 },
      (_, at) => `Ana${at},Ortiz,4/12/1988,F,ana${at}@example.org,Head coach`,
    );
    flow.read(new File([['First name,Last name,DOB,Gender,Email,Role', ...lines].join('\n')], 'roster.csv'));
    await waitUntil(() => flow.good.length === 50_000, 'not all lines came');
    expect(flow.bad).to.have.length(0);
    left.abort();
  });

  it('says who may bring in rosters, to those who may not', async () => {
    server.on('getSession', buildSession({ roles: ['coordinator'] }));
    sessionToken.hold('tls_one');
    const roster = await fixture<RosterImportElement>(html`<roster-import lang="en"></roster-import>`);
    await says(roster, 'Your role doesn’t allow this');
  });

  it('says when there is nobody in the file', async () => {
    const roster = await open();
    give(roster, 'First name,Last name\n');
    await says(roster, 'We found no people in this file.');
  });
});
