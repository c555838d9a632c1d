import { SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Me } from '../../../contract/people/member.ts';
import type { OpenCompletions } from '../../../contract/safesport/completion.ts';
import type { CompletionReportResult } from '../../../contract/safesport/completion-report.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { daysAgo, drain } from '../builders/drain.ts';

const today = daysAgo(0);

async function association() {
  const tree = await aTree();
  const token = await aSignIn(`owner@${tree.association}.example`);
  const path = `/v1/organizations/${tree.association}/completion-reports`;
  const send = (body: string, type = 'text/csv', as = token) =>
    SELF.fetch(`https://touchline.test${path}`, {
      method: 'POST',
      headers: { origin: 'https://league.example', authorization: `Bearer ${as}`, 'content-type': type },
      body,
    });
  const result = async (body: string, type?: string) =>
    (await (await send(body, type)).json()) as CompletionReportResult;
  return { tree, token, send, result };
}

describe('a completion report', () => {
  it('as portals export it approves a member who has begun', async () => {
    const { tree, result } = await association();
    const token = await aLink(await aMember(tree));
    await call('POST', '/v1/me/training-starts', { token, body: { requirement: 'abuse-prevention' } });
    const csv = `\uFEFF"Last Name";"First Name";"E-mail";DOB;Sex;Course;"Completion Date"\r\nOrtiz;Ana;ana@example.org;4/12/1988;F;"SafeSport Trained
- U.S. Soccer";${today}\r\n`;
    expect(await result(csv)).toEqual({ accepted: 1, known: 0, unfinished: 0, errors: [] });
    await drain();
    const me = (await (await call('GET', '/v1/me', { token })).json()) as Me;
    expect(me.standings[0]).toMatchObject({ state: 'approved', source: 'csv-report' });
  });

  it('says what is wrong by line, and holds no good row back', async () => {
    const { result } = await association();
    const rows = [
      `Bo,Cho,bo@example.org,SafeSport Trained,soon`,
      `Di,Egan,,SafeSport Trained,${today}`,
      `Al,Abt,al@example.org,SafeSport Trained,${today}`,
    ];
    const report = await result(
      `First,Last,Email,Course,Completed\n${rows.join('\n')}\nNo,Body,no@example.org,SafeSport Trained,\n`,
    );
    expect(report).toMatchObject({ accepted: 1, unfinished: 1 });
    expect(report.errors.map((each) => each.line)).toEqual([2, 3]);
    expect(report.errors[1]?.message).toBe('The email is missing.');
  });

  it('uploaded twice changes nothing', async () => {
    const { result } = await association();
    const csv = `First,Last,Email,Course,Completed\nAl,Abt,al@example.org,SafeSport Trained,${today}\n`;
    await result(csv);
    expect(await result(csv)).toMatchObject({ accepted: 0, known: 1 });
  });

  it('without a column that is needed is refused by its name', async () => {
    const { send } = await association();
    const answer = await send('First,Email\nAl,al@example.org\n');
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Missing: last name, completion date, course.');
  });

  it('as the legacy JSON approves nobody by itself: it has no birth date', async () => {
    const { tree, token, result } = await association();
    await aMember(tree);
    const row = {
      transactionId: 9,
      firstName: 'Ana',
      lastName: 'Ortiz',
      email: 'ana@example.org',
      activityTitle: 'SafeSport Trained',
    };
    const rows = [
      { ...row, dateCompleted: `${today}T10:00:00` },
      { ...row, transactionId: 10, dateCompleted: null },
      { firstName: 'x' },
    ];
    const report = await result(JSON.stringify({ count: 3, rows }), 'application/json');
    expect(report).toMatchObject({ accepted: 1, unfinished: 1, errors: [{ line: 3 }] });
    await drain();
    const path = `/v1/organizations/${tree.association}/completions`;
    const open = (await (await call('GET', path, { token })).json()) as OpenCompletions;
    expect(open.items).toMatchObject([{ source: 'legacy-report', member: { differs: ['birthDate', 'gender'] } }]);
  });

  it('is not for a league, nor for another association', async () => {
    const { tree, send } = await association();
    expect((await send('x', 'text/csv', await aSignIn(`owner@${tree.league}.example`))).status).toBe(404);
    const other = await aTree('west');
    expect((await send('x', 'text/csv', await aSignIn(`owner@${other.association}.example`))).status).toBe(404);
  });
});
