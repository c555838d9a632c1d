// The console of the stand-in: everybody's licences with buttons to renew, upgrade, expire and revoke them, the faults, and
// what was told to Touchline.
import { Hono } from 'hono';
import { html } from 'hono/html';
import { page } from '../page.ts';
import { nameOf } from './catalogue.ts';
import { FAULTS, type Faults } from './faults.ts';
import type { SandboxLicense, SandboxPerson, UssfRecords } from './records.ts';
import type { UpdateSender } from './send-update.ts';

export interface ConsoleOptions {
  readonly records: UssfRecords;
  readonly faults: Faults;
  readonly sender: UpdateSender;
  /** The sandbox's front page. */
  readonly home: () => string;
}

const SHOWN_MESSAGES = 20;
const SHOWN_PEOPLE = 60;
/** The next step up for the two commonest licences. */
const HIGHER: Readonly<Record<number, number>> = { 8: 7, 7: 5, 5: 1 };

export function ussfConsole(options: ConsoleOptions): Hono {
  const { records, faults, sender } = options;
  const app = new Hono();
  app.get('/', (c) => c.html(consolePage(options)));
  app.get('/console.json', (c) => c.json({ people: records.people, sent: sender.sent, met: faults.met }));
  app.post('/console', async (c) => {
    const form = await c.req.formData();
    const text = (name: string): string => String(form.get(name) ?? '');
    const [ussfId, licenseId] = [text('ussfId'), Number(text('licenseId'))];
    const act = text('act');
    if (act === 'renew') records.renew(ussfId, licenseId, `${records.now().getUTCFullYear() + 1}-12-31`);
    if (act === 'expire') records.expire(ussfId, licenseId);
    if (act === 'revoke') records.revoke(ussfId, licenseId);
    if (act === 'upgrade') records.upgrade(ussfId, licenseId, HIGHER[licenseId] ?? licenseId);
    return c.redirect('/', 303);
  });
  app.post('/faults', async (c) => {
    const form = await c.req.formData();
    for (const fault of FAULTS) faults.perThousand[fault] = Number(form.get(fault)) || 0;
    faults.retryAfterSeconds = Number(form.get('retryAfter')) || 1;
    records.omsLagDays = Number(form.get('lag')) || 0;
    sender.twice = form.has('twice');
    sender.outOfOrder = Number(form.get('outOfOrder')) || 0;
    return c.redirect('/', 303);
  });
  return app;
}

function consolePage({ records, faults, sender, home }: ConsoleOptions) {
  return page(
    'U.S. Soccer',
    html`<p>A stand-in for the partner API and the public look-up. ${records.people.length} people are on record.</p>
      <form method="post" action="/faults">
        ${FAULTS.map(
          (fault) =>
            html`<label>${fault}, of 1,000 <input type="number" name="${fault}" min="0" max="1000" value="${faults.perThousand[fault]}" /></label>`,
        )}
        <label>Retry-After, seconds <input type="number" name="retryAfter" min="1" value="${faults.retryAfterSeconds}" /></label>
        <label>OMS lags by days <input type="number" name="lag" min="0" value="${records.omsLagDays}" /></label>
        <label>Messages kept back and turned round <input type="number" name="outOfOrder" min="0" value="${sender.outOfOrder}" /></label>
        <label>Every message twice <input type="checkbox" name="twice" ${sender.twice ? 'checked' : ''} /></label>
        <button>Set</button>
      </form>
      <h2>People</h2>
      <table>
        <thead><tr><th>Person</th><th>Licences</th></tr></thead>
        <tbody>${records.people.slice(0, SHOWN_PEOPLE).map((person) => personRow(person))}</tbody>
      </table>
      <h2>Told to Touchline</h2>
      ${sender.sent.slice(0, SHOWN_MESSAGES).map((each) => html`<p>${each.at} to ${each.to}: ${each.status ?? 'no answer'}</p><pre>${each.body}</pre>`)}`,
    home(),
  );
}

const personRow = (person: SandboxPerson) => html`<tr>
  <td>${person.firstName} ${person.lastName}<br />${person.email}<br /><code>${person.ussfId}</code>${person.minor ? ' (minor)' : ''}</td>
  <td>${person.licenses.map((license) => licenseForm(person, license))}</td>
</tr>`;

function licenseForm({ ussfId }: SandboxPerson, license: SandboxLicense) {
  const { discipline, license_id, expiration_date } = license;
  const title = nameOf(discipline, license_id);
  return html`<form method="post" action="/console">
    <input type="hidden" name="ussfId" value="${ussfId}" /><input type="hidden" name="licenseId" value="${license_id}" />
    <span>${title}, until ${expiration_date ?? 'ever'}</span>
    <button name="act" value="renew">Renew</button>
    ${HIGHER[license_id] ? html`<button name="act" value="upgrade">Upgrade</button>` : ''}
    <button name="act" value="expire">Expire</button>
    <button name="act" value="revoke">Revoke</button>
  </form>`;
}
