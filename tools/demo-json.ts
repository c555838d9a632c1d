// What .touchline/demo.json says of a running demo, so that a person or a script can go on from there (DESIGN 9).
import { ADMINISTRATORS, ORGANIZATIONS } from '../test/sandbox/seed/organizations.ts';
import { DEMO_COACHES } from '../test/sandbox/seed/people.ts';
import { HOUSEHOLD_EMAIL } from '../test/sandbox/seed/twice.ts';
import { DEMO_LEAGUE, type DemoSecrets, type RunningDemo } from '../test/sandbox/start-demo.ts';

/** The snippet of DESIGN 6, as a webmaster pastes it. */
export const embedSnippet = (host: string, organization: string): string =>
  `<script async src="${host}/embed.js" data-organization="${organization}"></script>`;

export function demoJson(demo: RunningDemo, secrets: DemoSecrets) {
  const { worker, sandbox } = demo;
  return {
    addresses: {
      touchline: worker.url,
      firstOwner: demo.firstOwnerLink,
      sandbox: sandbox.url,
      league: `${sandbox.url}/sites/${DEMO_LEAGUE.slug}/`,
      landing: `${sandbox.url}/sites/${DEMO_LEAGUE.slug}/safesport`,
      people: `${sandbox.url}/sites/${DEMO_LEAGUE.slug}/people`,
      review: `${sandbox.url}/sites/cal-south/review`,
      inbox: `${sandbox.url}/inbox`,
      inboxJson: `${sandbox.url}/inbox.json`,
      clock: `${sandbox.url}/clock/page`,
      webhookReceiver: `${sandbox.url}/webhooks`,
      ussf: sandbox.ussf.url,
      duplicates: `${worker.url}/pages/duplicates?organization=big-bear`,
      account: `${worker.url}/pages/account`,
      settings: `${worker.url}/pages/settings?organization=cal-south`,
      safesport: sandbox.safesport.url,
      safesportOperator: `${sandbox.safesport.url}/operator`,
    },
    /** Three people under one address: sign in with it on the account page. */
    household: HOUSEHOLD_EMAIL,
    ports: { safesport: sandbox.safesport.port, smtp: sandbox.smtpPort },
    associations: secrets.associations.map(({ slug, name, organization, accessCode, secret }) => {
      const inside = slugsBelow(slug);
      const coach = DEMO_COACHES.find((each) => inside.includes(each.organization));
      const snippetFor = slug === 'cal-south' ? DEMO_LEAGUE.slug : slug;
      return {
        slug,
        name,
        organizations: inside,
        webhookUrl: `${worker.url}/v1/webhooks/safesport/${slug}`,
        webhookSecret: secret,
        safesportOrganization: organization,
        accessCode,
        /** To be typed in Settings > U.S. Soccer integration. */
        ussf: secrets.ussf[slug],
        administrators: ADMINISTRATORS.filter((each) => inside.includes(each.organization)),
        coach: coach && {
          ...coach.identity,
          organization: coach.organization,
          personalLink: demo.coachLinks[coach.identity.email],
        },
        snippet: embedSnippet(worker.url, snippetFor),
      };
    }),
  };
}

/** An organization and everything under it. */
function slugsBelow(slug: string): string[] {
  const below = ORGANIZATIONS.filter((each) => each.parent === slug);
  return [slug, ...below.flatMap((each) => slugsBelow(each.slug))];
}
