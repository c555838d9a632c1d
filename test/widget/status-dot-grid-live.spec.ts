// <status-dot-grid> while one looks: what comes over the socket, in any order, and what stays in place.
import { aTimeout, expect } from '@open-wc/testing';
import { sessionToken } from '../../widget/internal/held-token.ts';
import { approved, buildOrganization, buildStanding } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { part } from './support/in-shadow.ts';
import { activeCell, open, openSignedIn, press } from './support/open-grid.ts';
import { ServerDouble } from './support/server-double.ts';
import { waitUntil } from './support/wait-until.ts';

let server: ServerDouble;

describe('status-dot-grid, live', () => {
  beforeEach(() => {
    server = new ServerDouble().on('getOrganization', buildOrganization()).on('getSummary', {
      people: 60,
      asked: { 'abuse-prevention': 60 },
      counts: { 'abuse-prevention': { draft: 18, approved: 38, submitted: 'fewer than 5' } },
    });
  });
  afterEach(() => cleanUp(server));
  it('turns a dot while one looks, says so once, and keeps the place', async () => {
    const grid = await openSignedIn(server);
    await press(grid, 'ArrowDown');
    await press(grid, 'ArrowRight');
    const before = activeCell(grid);
    await waitUntil(() => server.sockets.length === 1);
    const [socket] = server.sockets;
    expect(socket!.protocols).to.deep.equal(['touchline.live.v1', 'touchline.ticket.one']);
    expect(socket!.url).not.to.include('tls_one');
    socket!.open();
    socket!.say({ type: 'standing', memberId: 'member-2', standing: approved({ version: 9 }) });
    await waitUntil(() => before?.querySelector('status-dot')?.getAttribute('state') === 'approved');
    expect(activeCell(grid)).to.equal(before);
    expect(part(grid, '.unseen[role=status]')?.textContent).to.equal(
      'José Núñez, Abuse Prevention (SafeSport): Approved',
    );
  });

  it('ignores an older message, whatever order messages arrive in', async () => {
    const grid = await openSignedIn(server);
    await waitUntil(() => server.sockets.length === 1);
    const [socket] = server.sockets;
    socket!.open();
    socket!.say({ type: 'standing', memberId: 'member-2', standing: approved({ version: 9 }) });
    socket!.say({
      type: 'standing',
      memberId: 'member-2',
      standing: buildStanding({ state: 'submitted', version: 8 }),
    });
    await grid.updateComplete;
    expect(part(grid, '[aria-rowindex="3"] [aria-colindex="2"] status-dot')?.getAttribute('state')).to.equal(
      'approved',
    );
  });

  it('reads people again when the socket stood before they were all read early', async () => {
    await openSignedIn(server);
    await waitUntil(() => server.sockets.length === 1);
    server.sockets[0]!.open();
    await waitUntil(() => server.calls('getPeople').length === 2);
  });

  it('asks for the league and for its people at once: a slow line pays for one journey', async () => {
    server.hang('getOrganization').hang('getPeople');
    sessionToken.hold('tls_one');
    await open();
    await waitUntil(() => server.calls('getOrganization').length === 1 && server.calls('getPeople').length === 1);
  });

  it('leaves no socket behind when it leaves the page', async () => {
    const grid = await openSignedIn(server);
    await waitUntil(() => server.sockets.length === 1);
    server.sockets[0]!.open();
    let closed = false;
    const { onclose } = server.sockets[0]!;
    server.sockets[0]!.onclose = () => {
      closed = true;
      onclose?.();
    };
    grid.remove();
    await waitUntil(() => closed);
    await aTimeout(0);
    expect(server.sockets).to.have.length(1);
  });
});
