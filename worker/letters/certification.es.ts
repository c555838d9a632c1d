// Mails about U.S. Soccer certificates in Spanish: to the official, and to whoever puts officials on games.
import type { Letter, MailContent, MatterTold } from '../mail/mail-template.ts';
import { requirementInSpanish } from './decision.es.ts';
import { sayDay, sayGame } from './say-game.ts';

/** What somebody must look at before the next game. */
const ALARMING: readonly MatterTold['what'][] = ['expired', 'revoked', 'game-after', 'game-missing', 'game-level'];

/** Seen in our own records, whatever they rest on. */
const OF_OURS: readonly MatterTold['what'][] = ['game-after', 'game-missing'];

type Notice = Extract<MailContent, { template: 'certification-notice' | 'assignor-notice' }>;

const until = ({ expirationDate }: MatterTold): string =>
  expirationDate ? sayDay(expirationDate, 'es') : 'sin vencimiento';

const what = ({ requirement, title, ...of }: MatterTold): string =>
  requirement ? requirementInSpanish({ requirement, ...of }) : `“${title}”`;

const yours: Record<MatterTold['what'], (matter: MatterTold) => string> = {
  'expires-in-60': (each) => `“${each.title}” vence el ${until(each)}. Renuévela antes.`,
  'expires-in-30': (each) => `“${each.title}” vence el ${until(each)}. Renuévela antes.`,
  expired: (each) => `“${each.title}” venció el ${until(each)}.`,
  revoked: (each) => `“${each.title}” ya no aparece en U.S. Soccer.`,
  renewed: (each) => `“${each.title}” se renovó${each.expirationDate ? `, vigente hasta el ${until(each)}` : ''}.`,
  upgraded: (each) => `En U.S. Soccer ahora consta una licencia superior: “${each.title}”.`,
  cleared: () => 'Su verificación de antecedentes está completa y aprobada.',
  'game-missing': (each) =>
    `Tiene asignado un partido, pero le falta un requisito: ${what(each)}. Abra su página para ver el siguiente paso.`,
  'game-level': (each) => `Tiene asignado un partido que exige la licencia “${each.title}”.`,
  'game-after': (each) => `Tiene asignado un partido después de que vence “${each.title}” (${until(each)}).`,
};

const theirs: Record<MatterTold['what'], (matter: MatterTold) => string> = {
  'expires-in-60': (each) => `${each.name}: “${each.title}” vence el ${until(each)}.`,
  'expires-in-30': (each) => `${each.name}: “${each.title}” vence el ${until(each)}.`,
  expired: (each) => `${each.name}: “${each.title}” venció el ${until(each)}.`,
  revoked: (each) => `${each.name}: “${each.title}” ya no aparece en U.S. Soccer.`,
  renewed: (each) =>
    `${each.name}: “${each.title}” se renovó${each.expirationDate ? `, vigente hasta el ${until(each)}` : ''}.`,
  upgraded: (each) => `${each.name}: ahora tiene “${each.title}”.`,
  cleared: (each) => `${each.name}: la verificación de antecedentes está completa y aprobada.`,
  'game-missing': (each) => `${each.name}: tiene asignado un partido, pero le falta un requisito: ${what(each)}.`,
  'game-level': (each) =>
    `${each.name}: un partido exige “${each.title}”; en U.S. Soccer solo consta una licencia inferior.`,
  'game-after': (each) => `${each.name}: un partido es después de que vence “${each.title}” (${until(each)}).`,
};

const games = (each: MatterTold): string[] =>
  each.games.length > 0
    ? [`Próximos partidos:\n${each.games.map((game) => `• ${sayGame(game, 'es')}`).join('\n')}`]
    : each.what === 'expired' || each.what === 'revoked'
      ? ['No hay próximos partidos en Touchline.']
      : [];

export function certificationSpanish(content: Notice, link: string): Letter {
  const own = content.template === 'certification-notice';
  const say = own ? yours : theirs;
  const [first] = content.matters;
  const more = content.matters.length - 1;
  // People, however much is said of each.
  const others = new Set(content.matters.map(({ name }) => name)).size - 1;
  const bad = content.matters.some(({ what }) => ALARMING.includes(what));
  return {
    subject: own
      ? `${first ? say[first.what](first) : ''}${more > 0 ? ` Y ${more} más` : ''}`
      : `${bad ? 'Revise antes de los partidos' : 'Novedades de las certificaciones de sus árbitros'}: ${first?.name ?? ''}${others > 0 ? ` y ${others === 1 ? '1 árbitro más' : `${others} árbitros más`}` : ''}`,
    greeting: own ? `Hola, ${content.firstName}:` : 'Hola:',
    paragraphs: [
      ...content.matters.flatMap((each) => [say[each.what](each), ...games(each)]),
      ...(content.matters.every(({ what: told }) => OF_OURS.includes(told))
        ? []
        : [
            'Esto es lo que aparece en el Learning Center de U.S. Soccer. Un estado que renueva en su propio sistema (OMS) puede informar tarde.',
          ]),
    ],
    button: own ? { label: 'Ver mis certificaciones', href: link } : { label: 'Abrir los partidos', href: link },
    code: null,
    footnote: own
      ? `Recibe este correo porque arbitra con ${content.organization}.`
      : `Recibe este correo porque asigna árbitros en ${content.organization}.`,
  };
}
