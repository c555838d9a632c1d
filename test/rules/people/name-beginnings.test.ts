import { describe, expect, it } from 'vitest';
import { sortNameOf } from '../../../worker/people/members.store.ts';
import { nameBeginnings } from '../../../worker/people/rules/name-beginnings.ts';

describe('what is typed of a name', () => {
  it.each([
    ['Ortiz', ['ortiz']],
    ['Órt', ['ort']],
    ['Ana Ortiz', ['anaortiz', 'ana ortiz', 'ortiz ana']],
    ['Ortiz, Ana', ['ortizana', 'ortiz ana', 'ana ortiz']],
    ["O'Rourke", ['orourke']],
  ])('%s is read both ways round, without accents and apostrophes', (typed, beginnings) => {
    expect(nameBeginnings(typed)).toEqual(beginnings);
  });

  it.each(['Ana Ortiz', 'Ortiz Ana', 'ortiz a', 'de la Cruz', 'de la Cruz Rosa', 'Rosa de la Cruz'])(
    '%s finds who is meant in the order of the people page',
    (typed) => {
      const people = [
        { firstName: 'Ana', lastName: 'Ortiz' },
        { firstName: 'Rosa', lastName: 'de la Cruz' },
      ];
      const found = people.filter((each) => nameBeginnings(typed).some((begin) => sortNameOf(each).startsWith(begin)));
      expect(found).toHaveLength(1);
    },
  );

  it.each(['', ' ', 'o', '%', ', .'])('“%s” is too little', (typed) => {
    expect(nameBeginnings(typed)).toEqual([]);
  });
});
