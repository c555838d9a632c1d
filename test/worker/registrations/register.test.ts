import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { PeoplePage } from '../../../contract/people/member.ts';
import { ANA, aMember } from '../builders/a-member.ts';
import { aForm, register } from '../builders/a-registration.ts';
import { mailsPosted } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anOwner } from '../builders/an-owner.ts';

const countOf = async (table: string) =>
  (await env.DB.prepare(`select count(*) as rows from ${table}`).first<{ rows: number }>())?.rows;
const yearsAgo = (years: number) => `${new Date().getUTCFullYear() - years}-01-01`;
const RECEIVED = '{"outcome":"received"}';
const LINKS = async () => (await mailsPosted()).filter(({ content }) => content.template === 'new-link');

describe('registering online', () => {
  it('makes a member whose registration waits, and mails that it came and nothing of SafeSport yet', async () => {
    const owner = await anOwner('club');
    const answer = await register(owner.tree.club);
    expect([answer.status, answer.text]).toEqual([202, RECEIVED]);
    const { people } = (await (await owner.get('/people')).json()) as PeoplePage;
    expect(people).toMatchObject([{ firstName: 'Ana', confirmed: false, role: 'head-coach', division: 'U10' }]);
    const mails = (await mailsPosted()).filter(({ to }) => to === ANA.email);
    expect(mails.map(({ content }) => content.template)).toEqual(['registration-received']);
  });

  it('finds who is there already, adds nobody, and mails the address on file instead of the one typed', async () => {
    const tree = await aTree();
    await aMember(tree, { organization: tree.otherClub });
    await register(tree.club, aForm({}, { email: 'other@example.org' }));
    expect(await countOf('member')).toBe(1);
    expect((await LINKS()).map(({ to }) => to)).toEqual([ANA.email]);
  });

  it('finds them by phone too, under another name for the same first name', async () => {
    const tree = await aTree();
    await register(tree.club);
    const again = aForm(
      { phone: '1 909 555 0143' },
      { lastName: 'Vega', birthDate: '1987-01-01', email: 'v@example.org' },
    );
    await register(tree.club, again);
    expect(await countOf('member')).toBe(1);
    const brother = aForm({}, { firstName: 'Luis', gender: 'male', birthDate: '1990-01-01', email: 'l@example.org' });
    await register(tree.club, brother);
    expect(await countOf('member')).toBe(2);
  });

  it('answers and mails whoever asks the same, known or not, right birth date or wrong', async () => {
    const tree = await aTree();
    await aMember(tree, { organization: tree.otherClub });
    const asked = [
      {},
      { birthDate: '1980-01-01', email: 'stranger@example.org' },
      { email: 'stranger@example.org' },
      { firstName: 'Nobody', lastName: 'Ever', email: 'new@example.org', birthDate: '1970-01-01' },
    ];
    const answers = [];
    for (const identity of asked) answers.push((await register(tree.club, aForm({ phone: null }, identity))).text);
    expect([...new Set(answers)]).toEqual([RECEIVED]);
    const received = (await mailsPosted()).filter(({ content }) => content.template === 'registration-received');
    expect(new Set(received.map(({ content }) => JSON.stringify(content))).size).toBe(1);
    // The stranger's own address hears of nobody: one mail, and no link.
    const stranger = (await mailsPosted()).filter(({ to }) => to === 'stranger@example.org');
    expect(stranger.map(({ content }) => content.template)).toEqual(['registration-received']);
  });

  it('of the same person twice at the same moment makes one', async () => {
    const tree = await aTree();
    await Promise.all(Array.from({ length: 6 }, () => register(tree.club)));
    expect([await countOf('member'), await countOf('registration'), await countOf('registration_form')]).toEqual([
      1, 1, 1,
    ]);
    await Promise.all(Array.from({ length: 6 }, () => register(tree.otherClub)));
    expect([await countOf('member'), await countOf('registration')]).toEqual([1, 2]);
  });

  it.each([
    ['accents and case', { firstName: 'José', lastName: 'Peña' }, { firstName: 'JOSE', lastName: 'pena' }],
    [
      'hyphens and double spaces',
      { firstName: 'Ana Maria', lastName: 'Ruiz Vega' },
      { firstName: 'Ana  Maria', lastName: 'Ruiz-Vega' },
    ],
    ['an apostrophe and a suffix', { firstName: 'Sean', lastName: 'O’Brien' }, { lastName: 'OBrien Jr.' }],
    ['a letter written as two', { firstName: 'Jörg', lastName: 'Müller' }, { firstName: 'Joerg', lastName: 'Mueller' }],
    ['the case of the address', {}, { email: 'Ana@Example.org' }],
  ])('of one person at the same moment, spelled in two ways (%s), makes one', async (_what, one, other) => {
    const tree = await aTree();
    const spellings = [one, { ...one, ...other }];
    await Promise.all(Array.from({ length: 8 }, (_, at) => register(tree.club, aForm({}, spellings[at % 2]))));
    expect([await countOf('member'), await countOf('registration')]).toEqual([1, 1]);
  });

  it('of twins at the same moment makes two who say so', async () => {
    const tree = await aTree();
    const forms = ['Ana', 'Eva', 'Mia'].map((firstName) => aForm({ differentPerson: true }, { firstName }));
    await Promise.all(forms.flatMap((form) => [register(tree.club, form), register(tree.club, form)]));
    expect([await countOf('member'), await countOf('registration')]).toEqual([3, 3]);
  });

  it('adds one more registration when all five fields are equal, once', async () => {
    const tree = await aTree();
    await aMember(tree, { organization: tree.otherClub });
    await register(tree.club);
    await register(tree.club);
    expect([await countOf('member'), await countOf('registration')]).toEqual([1, 2]);
    expect(await LINKS()).toHaveLength(1);
  });

  it('lets a twin in who says that they are somebody else', async () => {
    const tree = await aTree();
    await aMember(tree);
    const twin = { firstName: 'Eva' };
    await register(tree.club, aForm({}, twin));
    expect(await countOf('member')).toBe(1);
    await register(tree.club, aForm({ differentPerson: true }, twin));
    expect(await countOf('member')).toBe(2);
  });

  it('refuses a child under 13 and keeps nothing, and takes a minor', async () => {
    const tree = await aTree();
    const child = await register(tree.club, aForm({}, { birthDate: yearsAgo(11) }));
    expect([child.status, child.text.includes('Under 13')]).toEqual([422, true]);
    expect([await countOf('member'), await countOf('registration_form')]).toEqual([0, 0]);
    expect((await register(tree.club, aForm({ role: 'official' }, { birthDate: yearsAgo(15) }))).text).toBe(RECEIVED);
  });

  it('wants consent, a day that exists and a place that takes registrations', async () => {
    const tree = await aTree();
    expect((await register(tree.club, { ...aForm(), consent: false })).status).toBe(422);
    expect((await register(tree.club, aForm({}, { birthDate: '1988-02-31' }))).status).toBe(422);
    expect((await register('nowhere')).status).toBe(404);
  });

  it('stops a flood from one address, counted exactly', async () => {
    const tree = await aTree();
    const all = Array.from({ length: 14 }, (_, index) =>
      register(
        tree.club,
        aForm({ phone: null }, { firstName: `Nr${index}`, lastName: `X${index}`, birthDate: `1980-01-${10 + index}` }),
      ),
    );
    const statuses = (await Promise.all(all)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 202)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
  });

  it('looks for known people in its own association only', async () => {
    const [east, west] = [await aTree('east'), await aTree('west')];
    await aMember(west);
    expect((await register(east.club)).text).toBe(RECEIVED);
    expect(await LINKS()).toEqual([]);
  });
});
