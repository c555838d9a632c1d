// The week's news for administrators in Spanish, with the same facts as in English.
import type { State } from '../../contract/standings/status.ts';
import type { Letter, OfficeNews } from '../mail/mail-template.ts';
import { requirementInSpanish } from './decision.es.ts';
import type { DigestTold } from './digest.en.ts';
import { sayDay } from './say-game.ts';

const count = (many: number, one: string, more: string): string => `${many} ${many === 1 ? one : more}`;

const WAITS: Record<keyof OfficeNews['waits'], (many: number) => string> = {
  registrations: (many) => count(many, 'inscripción por confirmar', 'inscripciones por confirmar'),
  corrections: (many) => count(many, 'solicitud de corrección', 'solicitudes de corrección'),
  reviews: (many) => count(many, 'certificado por revisar', 'certificados por revisar'),
  codes: (many) => count(many, 'solicitud de código de pago', 'solicitudes de código de pago'),
  accounts: (many) => count(many, 'solicitud de acceso', 'solicitudes de acceso'),
  completions: (many) => count(many, 'curso terminado sin asignar', 'cursos terminados sin asignar'),
};
const CHANGED: Record<State, (many: number) => string> = {
  approved: (many) => count(many, 'aprobación nueva', 'aprobaciones nuevas'),
  submitted: (many) => count(many, 'nuevo pendiente de aprobación', 'nuevos pendientes de aprobación'),
  'requires-action': (many) =>
    count(many, 'persona tiene ahora algo que hacer', 'personas tienen ahora algo que hacer'),
  rejected: (many) => count(many, 'rechazo', 'rechazos'),
  draft: (many) => count(many, 'persona comenzó', 'personas comenzaron'),
};

const list = (lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n');
const entries = <K extends string>(counts: Partial<Record<K, number>>): [K, number][] =>
  (Object.entries(counts) as [K, number][]).filter(([, many]) => many > 0);

const say = (news: OfficeNews): string[] => {
  const waits = entries(news.waits).map(([key, many]) => WAITS[key](many));
  const changed = entries(news.changed).map(([state, many]) => CHANGED[state](many));
  const refused = news.refused.map(
    (each) => `${each.name}: ${each.email} rechazó el correo el ${sayDay(each.on, 'es')}; pida otra dirección`,
  );
  const stand = news.cleared.map(
    ({ people, cleared, ...of }) => `${requirementInSpanish(of)}: ${cleared} de ${people} aprobados`,
  );
  return [
    `${news.organization}:`,
    ...(waits.length > 0 ? [`Por atender\n${list(waits)}`] : []),
    ...(refused.length > 0 ? [`Correos que no llegaron\n${list(refused)}`] : []),
    ...(changed.length > 0 ? [`Lo que cambió la semana pasada\n${list(changed)}`] : []),
    ...(stand.length > 0 ? [`Estado\n${list(stand)}`] : []),
  ];
};

export function digestSpanish({ offices, week }: DigestTold, link: string): Letter {
  const waiting = offices.reduce((sum, { waits }) => sum + entries(waits).reduce((all, [, many]) => all + many, 0), 0);
  const name = offices[0]?.organization ?? '';
  return {
    subject: waiting > 0 ? `${name}: ${count(waiting, 'pendiente', 'pendientes')}` : `${name}: resumen semanal`,
    greeting: 'Hola:',
    paragraphs: [`La semana anterior al ${sayDay(week, 'es')}.`, ...offices.flatMap(say)],
    button: { label: 'Abrir la página de personas', href: link },
    code: null,
    footnote: 'Recibe este correo porque administra una organización. Se envía los lunes, solo si hay novedades.',
  };
}
