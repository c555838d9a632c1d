import { describe, expect, it } from 'vitest';
import { aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anOfficial, aUssf, nextYear } from '../builders/a-ussf.ts';

describe('the report of everyone’s registration status', () => {
  it('has a line a certificate, one for whoever has none, and none for coaches; no cell runs as a formula', async () => {
    const tree = await aTree();
    await anOfficial(tree);
    await anOfficial(tree, { identity: { firstName: '=HYPERLINK("x")', lastName: 'Berg', email: 'bo@example.org' } });
    await aMember(tree, { identity: { lastName: 'Coach', email: 'coach@example.org' } });
    const { run, people } = await aUssf({ tree, people: [{ email: 'ana@example.org' }] });
    await run();
    const token = await aSignIn(`owner@${tree.club}.example`);
    const answer = await call('GET', `/v1/organizations/${tree.club}/ussf-report`, { token });
    expect(answer.headers.get('content-disposition')).toMatch(/attachment; filename="ussf-certifications-.*\.csv"/);
    const lines = (await answer.text()).trim().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('"Last name","First name","Organization","USSF ID"');
    expect(lines[1]).toContain(`"Berg","'=HYPERLINK(""x"")"`);
    expect(
      lines.some(
        (line) =>
          line.includes(people[0]?.ussfId ?? '-') &&
          line.includes(`"Referee","referee","active","2026-01-03","${nextYear}"`),
      ),
    ).toBe(true);
  });

  it('holds nobody from beside the branch, and is shown to no visitor', async () => {
    const tree = await aTree();
    await anOfficial(tree, { organization: tree.otherClub });
    const token = await aSignIn(`owner@${tree.club}.example`);
    const lines = await (await call('GET', `/v1/organizations/${tree.club}/ussf-report`, { token })).text();
    expect(lines.trim().split('\r\n')).toHaveLength(1);
    expect((await call('GET', `/v1/organizations/${tree.otherClub}/ussf-report`, { token })).status).toBe(404);
    expect((await call('GET', `/v1/organizations/${tree.club}/ussf-report`)).status).toBe(401);
  });
});
