import { describe, expect, it } from 'vitest';
import { aSignIn } from '../builders/a-sign-in.ts';
import { aCalendar, anAssignment, CSV, GAME, ROW } from '../builders/an-assignment.ts';

describe('importing games', () => {
  it('keeps them, finds their official by address or by name, and says which rows cannot be read', async () => {
    const { ana, send, listed } = await anAssignment();
    const rows = [
      ROW,
      'G2,2099-10-04,9:00 AM,,,,"Ortiz, Ana",',
      'G3,someday,9:00,,,,Bo,',
      'G4,2099-10-05,9:00,,,,Bo Berg,',
    ];
    expect(await (await send(CSV(rows))).json()).toMatchObject({ kept: 3, matched: 2, errors: [{ line: 4 }] });
    expect((await listed()).map(({ memberId }) => memberId)).toEqual([ana.row.id, ana.row.id, null]);
  });

  it('twice, changes nothing; changed, moves the game; cancelled, takes it off', async () => {
    const { send, listed } = await anAssignment();
    for (const _ of [1, 2]) await send(CSV([ROW]));
    expect(await listed()).toHaveLength(1);
    await send(CSV([ROW.replace('18:30', '20:00')]));
    expect(await listed()).toMatchObject([{ startsAt: '2099-10-04T03:00:00.000Z' }]);
    await send(
      ['Game,Date,Time,Official,Email,Status', 'G1,2099-10-03,20:00,Ana Ortiz,ana@example.org,Cancelled'].join('\n'),
    );
    expect(await listed()).toEqual([]);
  });

  it('takes an official off a game who is not named on it any more, and leaves other games alone', async () => {
    const { send, listed } = await anAssignment();
    const of = (...officials: string[]) => ['Game ID,Date,Time,Referee', ...officials.map((each) => each)].join('\n');
    const other = 'G1/2,2099-10-03,18:30,Cy Cole';
    await send(of('G1,2099-10-03,18:30,Ana Ortiz', 'G1,2099-10-03,18:30,Bo Berg', other));
    const answer = await send(of('G1,2099-10-03,18:30,Bo Berg', 'G1,2099-10-03,18:30,Dee Dunn'));
    expect(await answer.json()).toMatchObject({ kept: 2, takenOff: 1, errors: [] });
    const names = async () => (await listed()).map(({ official }) => official.name).toSorted();
    expect(await names()).toEqual(['Bo Berg', 'Cy Cole', 'Dee Dunn']);
    // A row that cannot be read may have named them: nobody leaves that game.
    expect(await (await send(of('G1,2099-10-03,18:30,Dee Dunn', 'G1,someday,18:30,Bo Berg'))).json()).toMatchObject({
      takenOff: 0,
      errors: [{ line: 3 }],
    });
    expect(await (await send(of('G1,2099-10-03,18:30,OPEN'))).json()).toMatchObject({ kept: 0, takenOff: 2 });
    expect(await names()).toEqual(['Cy Cole']);
  });

  it('shows before it counts: as it was read, who would leave, and stores nothing; a person may say how days are written', async () => {
    const { send, listed, preview } = await anAssignment();
    await send(CSV(['G1,7/4/2099,18:30,Bobcats,Moonridge,Field 3,Cy Cole,']));
    const looked = (await (
      await preview(CSV(['G1,7/4/2099,TBD,Bobcats,Moonridge,Field 3,Bo Berg,']))
    ).json()) as object;
    expect(looked).toMatchObject({
      kept: 1,
      takenOff: 1,
      leaving: [{ official: 'Cy Cole', title: 'Bobcats v. Moonridge', timeOpen: false }],
      sample: [{ official: 'Bo Berg', startsAt: '2099-07-05T06:59:00.000Z', timeOpen: true }],
      undecided: { written: '7/4/2099', day: '2099-07-04', order: 'month' },
    });
    expect((await listed()).map(({ official }) => official.name)).toEqual(['Cy Cole']);
    const other = await preview(CSV(['G1,7/4/2099,TBD,Bobcats,Moonridge,Field 3,Bo Berg,']), '&order=day');
    expect(await other.json()).toMatchObject({ sample: [{ startsAt: '2099-04-08T06:59:00.000Z' }] });
  });

  it('reads a calendar file too', async () => {
    const { send } = await anAssignment();
    expect(await (await send(aCalendar(GAME), 'text/calendar')).json()).toMatchObject({ kept: 1, matched: 1 });
    expect((await send('no calendar', 'text/calendar')).status).toBe(400);
  });

  it('says of a calendar which events name nobody or cannot be read, and takes off who was replaced', async () => {
    const { send, listed } = await anAssignment();
    const start = 'DTSTART:20991003T183000Z';
    const two = 'DESCRIPTION:Referee: Ana Ortiz\\nAR1: Bo Berg';
    await send(aCalendar([start, two]), 'text/calendar');
    expect(await listed()).toHaveLength(2);
    const answer = await send(
      aCalendar([start, 'DESCRIPTION:Referee: Cy Cole'], [start, 'SUMMARY:Meeting'], ['DTSTART:soon']),
      'text/calendar',
    );
    expect(await answer.json()).toMatchObject({ kept: 1, takenOff: 2, unnamed: 1, errors: [{ line: 14 }] });
    expect((await listed()).map(({ official }) => official.name)).toEqual(['Cy Cole']);
  });

  it('says which columns are missing', async () => {
    const { send } = await anAssignment();
    expect((await send('Field,Home\n3,Bobcats')).status).toBe(422);
  });

  it('is for assignors of the branch alone', async () => {
    const { tree, send } = await anAssignment();
    expect((await send(CSV([ROW]), 'text/csv', 'tls_none')).status).toBe(401);
    expect((await send(CSV([ROW]), 'text/csv', await aSignIn(`owner@${tree.club}.example`))).status).toBe(404);
  });
});
