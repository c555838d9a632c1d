// Officials in people's own words: whom a description or a title names, and who is no person at all.
import { describe, expect, it } from 'vitest';
import { isOffByTitle } from '../../../worker/games/rules/game-off.ts';
import { officialsNamedIn } from '../../../worker/games/rules/named-officials.ts';

const names = (text: string, title = false) => officialsNamedIn(text, title).officials.map(({ name }) => name);

describe('a description names', () => {
  it.each<[string, string[]]>([
    ['Center Referee: Keiko Alcott', ['Keiko Alcott']],
    ['CENTER: Keiko Alcott', ['Keiko Alcott']],
    ['Ref=Keiko Alcott', ['Keiko Alcott']],
    ['Referee – Keiko Alcott\nAR-1 — Pavel Fukuda', ['Keiko Alcott', 'Pavel Fukuda']],
    ['<p>Referee: <b>Keiko Alcott</b><br/>AR1: Pavel&nbsp;Fukuda</p>', ['Keiko Alcott', 'Pavel Fukuda']],
    ['<ul><li>Referee: Keiko O&#39;Dwyer</li><li>AR 1: OPEN</li></ul>', ["Keiko O'Dwyer"]],
    ['• Referee: Alcott, Keiko', ['Alcott, Keiko']],
    ['Referee: Keiko Alcott, AR1: Pavel Fukuda; AR2: Bo Berg', ['Keiko Alcott', 'Pavel Fukuda', 'Bo Berg']],
    ['Referee: Keiko Alcott AR1: Pavel Fukuda', ['Keiko Alcott', 'Pavel Fukuda']],
    ['Officials: Keiko Alcott (CR), Pavel Fukuda (AR1)', ['Keiko Alcott', 'Pavel Fukuda']],
    ['Officials:\nKeiko Alcott (Referee)\nPavel Fukuda - AR1\n\nParking is behind', ['Keiko Alcott', 'Pavel Fukuda']],
    ['Keiko Alcott - Referee', ['Keiko Alcott']],
    ['Referee: Keiko Alcott (555) 010-0123', ['Keiko Alcott']],
    ['Árbitro central: Keiko Alcott\nÁrbitro asistente 1: Pavel Fukuda', ['Keiko Alcott', 'Pavel Fukuda']],
    ['Cuarto árbitro: Keiko Alcott', ['Keiko Alcott']],
    ['4th Official: Keiko Alcott', ['Keiko Alcott']],
  ])('%s', (text, wanted) => expect(names(text)).toEqual(wanted));

  it('an address beside the name, or alone', () => {
    expect(
      officialsNamedIn('Referee: Keiko Alcott <Person17@families.example>\nAR1: person29@families.example'),
    ).toEqual({
      officials: [
        { name: 'Keiko Alcott', email: 'person17@families.example' },
        { name: '', email: 'person29@families.example' },
      ],
      open: false,
    });
  });

  it('a place that is open', () => {
    for (const text of ['Referee: OPEN', 'AR1 - TBD', 'Referee: --'])
      expect(officialsNamedIn(text), text).toEqual({ officials: [], open: true });
  });

  it.each([
    'Referee fee: $40',
    'Referee: please bring your own flags',
    'Official: must be certified',
    'Referees:\nbring two jerseys',
    'Field: Sports Center - Big Bear',
    'Big Bear Sports Center: Main Street',
    'Referee coordinator: Bo Berg',
    'Center - Field 3',
  ])('nobody: %s', (text) => expect(names(text)).toEqual([]));
});

describe('a title names', () => {
  it.each<[string, string[]]>([
    ['U12 Bobcats v. Moonridge - Referee: Keiko Alcott', ['Keiko Alcott']],
    ['U12 Bobcats v. Moonridge (Ref: Keiko Alcott)', ['Keiko Alcott']],
    ['Center Referee: U12 Bobcats v. Moonridge', []],
    ['Referee: Boys Varsity Soccer', []],
    ['Referee - Bobcats at Moonridge', []],
  ])('%s', (text, wanted) => expect(names(text, true)).toEqual(wanted));
});

describe('a title that takes its game off', () => {
  it.each([
    'CANCELED: U12 Bobcats v. Moonridge',
    'Cancelled - U12 Bobcats',
    '[POSTPONED] U12 Bobcats',
    'U12 Bobcats v. Moonridge (Cancelled)',
    'U12 Bobcats v. Moonridge - RAINED OUT',
    'U12 Bobcats – Rainout!',
    'PPD: U12 Bobcats',
    '*** Cancellation *** U12 Bobcats',
    'CANCELADO: U12 Bobcats',
    'U12 Bobcats (Aplazado)',
  ])('%s', (title) => expect(isOffByTitle(title)).toBe(true));
  it.each(['U12 Rain City v. Moonridge', 'Postponed game make-up: U12 Bobcats', 'U12 Suspended Animation FC v. B', ''])(
    'and one that does not: %s',
    (title) => expect(isOffByTitle(title)).toBe(false),
  );
});
