// The week's news for administrators, in English: what waits for them first, then what changed, then where everybody stands.
import type { State } from '../../contract/standings/status.ts';
import type { Letter, MailContent, OfficeNews } from '../mail/mail-template.ts';
import { requirementInEnglish } from './decision.en.ts';
import { sayDay } from './say-game.ts';

export type DigestTold = Extract<MailContent, { template: 'digest' }>;

const count = (many: number, one: string, more: string): string => `${many} ${many === 1 ? one : more}`;

const WAITS: Record<keyof OfficeNews['waits'], (many: number) => string> = {
  registrations: (many) => count(many, 'registration to confirm', 'registrations to confirm'),
  corrections: (many) => count(many, 'correction request', 'correction requests'),
  reviews: (many) => count(many, 'certificate to review', 'certificates to review'),
  codes: (many) => count(many, 'payment code request', 'payment code requests'),
  accounts: (many) => count(many, 'access request', 'access requests'),
  completions: (many) => count(many, 'unmatched completion', 'unmatched completions'),
};
const CHANGED: Record<State, (many: number) => string> = {
  approved: (many) => `${many} newly approved`,
  submitted: (many) => `${many} newly pending approval`,
  'requires-action': (many) => count(many, 'now needs to do something', 'now need to do something'),
  rejected: (many) => `${many} rejected`,
  draft: (many) => `${many} started`,
};

const list = (lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n');
const entries = <K extends string>(counts: Partial<Record<K, number>>): [K, number][] =>
  (Object.entries(counts) as [K, number][]).filter(([, many]) => many > 0);

const say = (news: OfficeNews): string[] => {
  const waits = entries(news.waits).map(([key, many]) => WAITS[key](many));
  const changed = entries(news.changed).map(([state, many]) => CHANGED[state](many));
  const refused = news.refused.map(
    (each) => `${each.name}: ${each.email} bounced on ${sayDay(each.on, 'en')}; ask for another address`,
  );
  const stand = news.cleared.map(
    ({ people, cleared, ...of }) => `${requirementInEnglish(of)}: ${cleared} of ${people} approved`,
  );
  return [
    `${news.organization}:`,
    ...(waits.length > 0 ? [`Needs you\n${list(waits)}`] : []),
    ...(refused.length > 0 ? [`Bounced emails\n${list(refused)}`] : []),
    ...(changed.length > 0 ? [`Changed last week\n${list(changed)}`] : []),
    ...(stand.length > 0 ? [`Status\n${list(stand)}`] : []),
  ];
};

export function digestEnglish({ offices, week }: DigestTold, link: string): Letter {
  const waiting = offices.reduce((sum, { waits }) => sum + entries(waits).reduce((all, [, many]) => all + many, 0), 0);
  const name = offices[0]?.organization ?? '';
  return {
    subject: waiting > 0 ? `${name}: ${count(waiting, 'item needs you', 'items need you')}` : `${name}: weekly summary`,
    greeting: 'Hello,',
    paragraphs: [`The week before ${sayDay(week, 'en')}.`, ...offices.flatMap(say)],
    button: { label: 'Open the people page', href: link },
    code: null,
    footnote: 'You get this email because you’re an administrator. It’s sent on Mondays, only when there’s news.',
  };
}
