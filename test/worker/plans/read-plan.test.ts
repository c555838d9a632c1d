// The watch over statements itself: it sees what it is there for.
import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { aliasesIn, growing, shapeOf } from './read-plan.ts';

async function readsOf(statement: string): Promise<string[]> {
  const tables = new Set(['member', 'registration', 'mail', 'completion']);
  const { results } = await env.DB.prepare(`explain query plan ${statement}`).all<{ detail: string }>();
  return growing(
    results.map(({ detail }) => detail),
    tables,
    aliasesIn(statement, tables),
  );
}

describe('a statement', () => {
  it.each([
    ["select * from member where gender = 'female'", ['scan member']],
    ["select * from mail m where m.template = 'reminder'", ['scan mail']],
    ['update mail set attempts = 0 where attempts > 3', ['scan mail']],
    ["delete from completion where course = 'core'", ['scan completion']],
    ["select * from member where association_id = 'a' and gender = 'female'", ['tenant member by member_last_name']],
    ["select * from registration where path >= 'a/' and path < 'a/~'", ['tenant registration by registration_path']],
    ["select * from member where association_id = 'a' and email = 'b'", []],
    ["select * from member where id in (select value from json_each('[]'))", []],
    ["select m.id from registration r join member m on m.id = r.member_id where r.id = 'x'", []],
  ])('%s', async (statement, reads) => {
    expect(await readsOf(statement)).toEqual(reads);
  });

  it('is the same with other numbers of values', () => {
    expect(shapeOf('select 1 where a in (?, ?,  ?)')).toBe(shapeOf('select 1 where a in (?, ?)'));
  });
});
