// Mails about U.S. Soccer certificates in English: to the official, and to whoever puts officials on games.
import type { Letter, MailContent, MatterTold } from '../mail/mail-template.ts';
import { requirementInEnglish } from './decision.en.ts';
import { sayDay, sayGame } from './say-game.ts';

/** What somebody must look at before the next game. */
const ALARMING: readonly MatterTold['what'][] = ['expired', 'revoked', 'game-after', 'game-missing', 'game-level'];

/** Seen in our own records, whatever they rest on. */
const OF_OURS: readonly MatterTold['what'][] = ['game-after', 'game-missing'];

type Notice = Extract<MailContent, { template: 'certification-notice' | 'assignor-notice' }>;

const until = ({ expirationDate }: MatterTold): string =>
  expirationDate ? sayDay(expirationDate, 'en') : 'no expiration date';

const what = ({ requirement, title, ...of }: MatterTold): string =>
  requirement ? requirementInEnglish({ requirement, ...of }) : `“${title}”`;

const yours: Record<MatterTold['what'], (matter: MatterTold) => string> = {
  'expires-in-60': (each) => `Your “${each.title}” expires on ${until(each)}. Renew it before then.`,
  'expires-in-30': (each) => `Your “${each.title}” expires on ${until(each)}. Renew it before then.`,
  expired: (each) => `Your “${each.title}” expired on ${until(each)}.`,
  revoked: (each) => `Your “${each.title}” is no longer listed by U.S. Soccer.`,
  renewed: (each) =>
    `Your “${each.title}” was renewed${each.expirationDate ? ` and is valid through ${until(each)}` : ''}.`,
  upgraded: (each) => `U.S. Soccer now lists you with a higher license: “${each.title}”.`,
  cleared: () => 'Your background check is complete and approved.',
  'game-missing': (each) =>
    `You are assigned to a game, but your ${what(each)} is not approved. Open your page to see what to do next.`,
  'game-level': (each) => `You’re assigned to a game that requires the license “${each.title}”.`,
  'game-after': (each) => `You’re assigned to a game after your “${each.title}” expires (${until(each)}).`,
};

const theirs: Record<MatterTold['what'], (matter: MatterTold) => string> = {
  'expires-in-60': (each) => `${each.name}: “${each.title}” expires on ${until(each)}.`,
  'expires-in-30': (each) => `${each.name}: “${each.title}” expires on ${until(each)}.`,
  expired: (each) => `${each.name}: “${each.title}” expired on ${until(each)}.`,
  revoked: (each) => `${each.name}: U.S. Soccer no longer lists “${each.title}”.`,
  renewed: (each) =>
    `${each.name}: “${each.title}” was renewed${each.expirationDate ? `, valid through ${until(each)}` : ''}.`,
  upgraded: (each) => `${each.name}: now holds “${each.title}”.`,
  cleared: (each) => `${each.name}: the background check is complete and approved.`,
  'game-missing': (each) => `${each.name}: assigned to a game, but the ${what(each)} is not approved.`,
  'game-level': (each) => `${each.name}: a game requires “${each.title}”; U.S. Soccer lists only a lower license.`,
  'game-after': (each) => `${each.name}: a game is after “${each.title}” expires (${until(each)}).`,
};

const games = (each: MatterTold): string[] =>
  each.games.length > 0
    ? [`Upcoming games:\n${each.games.map((game) => `• ${sayGame(game, 'en')}`).join('\n')}`]
    : each.what === 'expired' || each.what === 'revoked'
      ? ['No upcoming games in Touchline.']
      : [];

export function certificationEnglish(content: Notice, link: string): Letter {
  const own = content.template === 'certification-notice';
  const say = own ? yours : theirs;
  const [first] = content.matters;
  const more = content.matters.length - 1;
  // People, however much is said of each.
  const others = new Set(content.matters.map(({ name }) => name)).size - 1;
  const bad = content.matters.some(({ what }) => ALARMING.includes(what));
  return {
    subject: own
      ? `${first ? say[first.what](first) : ''}${more > 0 ? ` And ${more} more` : ''}`
      : `${bad ? 'Check before game day' : 'News about your officials’ certifications'}: ${first?.name ?? ''}${others > 0 ? ` and ${others === 1 ? '1 other official' : `${others} other officials`}` : ''}`,
    greeting: own ? `Hi ${content.firstName},` : 'Hello,',
    paragraphs: [
      ...content.matters.flatMap((each) => [say[each.what](each), ...games(each)]),
      ...(content.matters.every(({ what: told }) => OF_OURS.includes(told))
        ? []
        : [
            'This is what U.S. Soccer’s Learning Center lists. A state that renews in its own system (OMS) may report a renewal late.',
          ]),
    ],
    button: own ? { label: 'See my certifications', href: link } : { label: 'Open the games', href: link },
    code: null,
    footnote: own
      ? `You get this email because you are an official with ${content.organization}.`
      : `You get this email because you assign officials for ${content.organization}.`,
  };
}
