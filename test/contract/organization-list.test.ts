// Lists of leagues and clubs as offices have them.
import { describe, expect, it } from 'vitest';
import { readOrganizationList } from '../../contract/organizations/organization-list.ts';
import type { AddableKind } from '../../contract/tree/tree.ts';

const read = (text: string, plain: AddableKind = 'league') =>
  readOrganizationList(text, plain).map(
    ({ line, name, kind, under, slug }) =>
      `${line} ${kind} ${name}${under ? ` < ${under}` : ''}${slug ? ` @${slug}` : ''}`,
  );

describe('names line by line', () => {
  it.each([
    ['indented', 'Big Bear\n  Bobcats\n\tMoonridge\n\nCoast\n  Rovers'],
    ['bulleted', 'Big Bear\n- Bobcats\n• Moonridge\n\nCoast\n* Rovers'],
    ['numbered', 'Big Bear\r\n1. Bobcats\r\n2) Moonridge\r\n\r\nCoast\r\n1. Rovers'],
  ])('%s are clubs of the league above', (_, text) => {
    expect(read(text)).toEqual([
      '1 league Big Bear',
      '2 club Bobcats < Big Bear',
      '3 club Moonridge < Big Bear',
      '5 league Coast',
      '6 club Rovers < Coast',
    ]);
  });

  it('all bulleted or all indented are below nothing', () => {
    expect(read('- Big Bear\n- Coast')).toEqual(['1 league Big Bear', '2 league Coast']);
    expect(read('  Big Bear\n  Coast')).toEqual(['1 league Big Bear', '2 league Coast']);
  });

  it('are all clubs where clubs are meant', () => {
    expect(read('Bobcats\n  Moonridge, Inc.\n3 Rivers', 'club')).toEqual([
      ...['1 club Bobcats', '2 club Moonridge, Inc.', '3 club 3 Rivers'],
    ]);
  });
});

describe('a table', () => {
  it('of leagues and clubs names each league once, in any order of columns, with Excel’s marks', () => {
    expect(
      read(
        '\ufeffClub;League\nBobcats;Big Bear\n"Moonridge; Inc.";Big Bear\nRovers;"Coast ""South"""\n;;\n;Empty League',
      ),
    ).toEqual([
      '2 league Big Bear',
      '2 club Bobcats < Big Bear',
      '3 club Moonridge; Inc. < Big Bear',
      '4 league Coast "South"',
      '4 club Rovers < Coast "South"',
      '6 league Empty League',
    ]);
  });

  it('with a kind and an address, in Spanish and with tabs', () => {
    expect(read('Nombre\tTipo\tLiga\tDirección\nCosta\tLiga\t\tcosta\nRovers\tClub\tCosta\t')).toEqual([
      '2 league Costa @costa',
      '3 club Rovers < Costa',
    ]);
  });

  it('is none without a header: commas are part of names', () => {
    expect(read('Bobcats, Inc.\nRovers, Ltd.', 'club')).toEqual(['1 club Bobcats, Inc.', '2 club Rovers, Ltd.']);
  });

  it('of one column is one too', () => {
    expect(read('Club name\nBobcats')).toEqual(['2 club Bobcats']);
  });
});
