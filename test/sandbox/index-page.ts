// The sandbox's front page: where to go in which order, and who can sign in where.
import { html } from 'hono/html';
import { page } from './page.ts';

export interface DemoSignIn {
  readonly email: string;
  readonly may: string;
}

export interface IndexPageOptions {
  readonly workerUrl: string;
  readonly safesportUrl: string;
  readonly ussfUrl: string;
  /** The league whose pages the walk begins on. */
  readonly league: { slug: string; name: string };
  readonly organizations: Readonly<Record<string, string>>;
  readonly signIns: readonly DemoSignIn[];
}

export function indexPage(options: IndexPageOptions) {
  const others = Object.entries(options.organizations).filter(([slug]) => slug !== options.league.slug);
  return page(
    'Everything in this demo',
    html`<ol>
        <li><a href="/inbox">Inbox</a>: every mail Touchline sends. A coach's confirmation mail is where the story begins.
          Mail to an address at refused.example is refused at once; at returned.example it is taken, and comes back a moment later.</li>
        <li><a href="/sites/${options.league.slug}/">${options.league.name}'s web site</a>, with Touchline's tags in its pages.</li>
        <li><a href="${options.safesportUrl}/">The SafeSport site</a>, both generations; <a href="${options.safesportUrl}/operator">what it sent</a>.</li>
        <li><a href="${options.ussfUrl}/">U.S. Soccer</a>: renew, upgrade, expire or revoke an official's licence; make it slow or broken.</li>
        <li><a href="/clock/page">Clock</a>: move the demo's time instead of waiting.</li>
        <li><a href="/webhooks">A league's own webhook receiver</a>.</li>
        <li>Touchline's own pages, for leagues without a web site:
          <a href="${options.workerUrl}/pages/people?organization=${options.league.slug}">who is cleared</a>,
          <a href="${options.workerUrl}/pages/registrations?organization=${options.league.slug}">registrations</a>,
          <a href="${options.workerUrl}/pages/settings?organization=cal-south">settings</a>,
          <a href="${options.workerUrl}/pages/review?organization=cal-south">review</a>.</li>
      </ol>
      <h2>Sign-ins</h2>
      <p>Give the address, then read the six digits in the <a href="/inbox">inbox</a>.</p>
      <table>
        <thead><tr><th>Address</th><th>May</th></tr></thead>
        <tbody>${options.signIns.map((each) => html`<tr><td>${each.email}</td><td>${each.may}</td></tr>`)}</tbody>
      </table>
      <h2>Other organizations' sites</h2>
      <ul>${others.map(([slug, name]) => html`<li><a href="/sites/${slug}/">${name}</a></li>`)}</ul>`,
  );
}
