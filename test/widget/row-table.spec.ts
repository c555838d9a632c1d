// The table that finds a person's row: every id that was added and no other, however many there are.
import { expect } from '@open-wc/testing';
import { RowTable } from '../../widget/status-dot-grid/row-table.ts';

const filled = (ids: readonly string[]): RowTable => {
  const table = new RowTable((row) => ids[row]!);
  table.makeRoom(ids.length, 0);
  ids.forEach((id, row) => {
    table.add(id, row);
  });
  return table;
};

describe('the table of rows', () => {
  it('knows nobody at first', () => {
    expect(new RowTable(() => '').get('anybody')).to.equal(undefined);
  });

  for (const size of [1, 2, 3, 7, 600])
    it(`finds each id and no stranger while ${size} come, the last place taken too`, () => {
      const ids = Array.from({ length: size }, (_, row) => `m-${row * 7}`);
      const table = new RowTable((row) => ids[row]!);
      table.makeRoom(size, 0);
      ids.forEach((id, row) => {
        expect(table.get(id), `${id} before it came`).to.equal(undefined);
        table.add(id, row);
        for (let known = 0; known <= row; known++) expect(table.get(ids[known]!)).to.equal(known);
        expect(table.get(`m-${row * 7 + 1}`)).to.equal(undefined);
      });
    });

  it('finds ids that are empty, long, beyond Latin, or begin alike', () => {
    const ids = ['', ' ', '0', '00', 'a', 'A', 'ñ', '😀', 'x'.repeat(5_000), `${'x'.repeat(4_999)}y`];
    const table = filled(ids);
    expect(ids.map((id) => table.get(id))).to.deep.equal([...ids.keys()]);
    expect(table.get('x')).to.equal(undefined);
  });

  it('keeps everybody when room is made for more', () => {
    const ids = Array.from({ length: 300 }, (_, row) => `${row}`);
    const table = new RowTable((row) => ids[row]!);
    ids.forEach((id, row) => {
      if (row % 20 === 0) table.makeRoom(row + 20, row);
      table.add(id, row);
    });
    expect(ids.map((id) => table.get(id))).to.deep.equal([...ids.keys()]);
  });

  it('finds each of a million', () => {
    const ids = Array.from({ length: 1_000_000 }, (_, row) => `member-${row}`);
    const table = filled(ids);
    const wrong = ids.filter((id, row) => table.get(id) !== row);
    expect(wrong).to.have.length(0);
    expect(table.get('member-1000000')).to.equal(undefined);
  });
});
