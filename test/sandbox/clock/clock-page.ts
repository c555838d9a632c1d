// Moves the demo's time by buttons instead of waiting. GET /clock answers programs, or people who ask for HTML at /clock/page.
import { Hono } from 'hono';
import { html } from 'hono/html';
import { page } from '../page.ts';
import type { SandboxClock } from './sandbox-clock.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** `moved` is awaited after each change, so that the Worker's schedule has run when the page comes back. */
export function clockPage(clock: SandboxClock, moved: () => Promise<void>): Hono {
  const app = new Hono();
  app.get('/clock', (c) => c.json({ nowMs: clock.now().getTime() }));
  app.get('/clock/page', (c) => c.html(clockView(clock)));
  app.post('/clock/page', async (c) => {
    const form = await c.req.formData();
    const days = Number(form.get('days'));
    const date = String(form.get('date') ?? '');
    if (form.has('reset')) clock.offsetMs = 0;
    else if (/^\d{4}-\d\d-\d\d$/.test(date)) clock.setDate(date);
    else if (Number.isFinite(days)) clock.offsetMs += days * DAY_MS;
    await moved();
    return c.redirect('/clock/page', 303);
  });
  return app;
}

function clockView(clock: SandboxClock) {
  const now = clock.now().toISOString();
  return page(
    'Clock',
    html`<p>
        Touchline believes it is <strong><time datetime="${now}">${now.slice(0, 16).replace('T', ' ')} UTC</time></strong>
        ${clock.offsetMs === 0 ? '(the real time)' : '(moved)'}.
      </p>
      <form method="post">
        <button name="days" value="1">+ 1 day</button>
        <button name="days" value="30">+ 30 days</button>
        <button name="reset" value="yes">Back to now</button>
      </form>
      <form method="post">
        <label>Date <input type="date" name="date" value="${now.slice(0, 10)}" required /></label>
        <button>Set date</button>
      </form>
      <p>The Worker's schedule runs at once after each change, as it does every minute anyway.</p>`,
  );
}
