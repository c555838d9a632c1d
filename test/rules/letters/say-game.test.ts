import { describe, expect, it } from 'vitest';
import { sayGame } from '../../../worker/letters/say-game.ts';

const GAME = {
  title: 'Bobcats v. Moonridge',
  startsAt: '2028-04-11T06:59:00.000Z',
  timeZone: 'America/Los_Angeles',
  location: 'Field 3',
};

describe('a game in a mail', () => {
  it('whose time is open is said by its day, in both languages, never by an hour', () => {
    expect(sayGame({ ...GAME, timeOpen: true }, 'en')).toBe(
      'Mon, Apr 10, 2028, time not set, Bobcats v. Moonridge, Field 3',
    );
    expect(sayGame({ ...GAME, timeOpen: true }, 'es')).toBe(
      'lun, 10 de abr de 2028, hora por definir, Bobcats v. Moonridge, Field 3',
    );
  });
  it('whose time is known has it, with its zone', () => {
    expect(sayGame(GAME, 'en')).toContain('11:59 PM PDT');
  });
});
