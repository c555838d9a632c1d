// A value-free outline of a page that was not understood: roles, labels, structure, in words that we know. No typed text, no name, no
// number, no code, no address. The coach copies it for the maintainers; tools/outline-to-fixture.ts makes a test page of it.
import { DEPTH_MAX } from '../limits.ts';
import { attributeOf, matches, nameOfTag, parentOf, queryAll } from './dom.ts';
import { FIELDS } from './find-fields.ts';
import { textOf } from './name-of.ts';
import { listRoots } from './roots.ts';
import { outOfSight } from './sight.ts';
import { plain } from './words.ts';

const KEPT = [
  'role',
  'type',
  'placeholder',
  'aria-label',
  'aria-haspopup',
  'aria-expanded',
  'aria-autocomplete',
  'autocomplete',
];
const TOLD = `${FIELDS},label,legend,h1,h2,h3,h4,dialog,[role],form,iframe,button`;
const TEXT_MAX = 60;
const LINES_MAX = 200;

/** A word that is not here may be somebody's name, number or code, and is left out. */
const KNOWN = new Set(
  `a an the your my our its of or and for to in on at by from with here one two all no not new add edit join enter type paste select choose pick
  search find save cancel close back next continue submit send resend sign log up out register registration create account forgot reset
  organization organizations organisation national governing body ngb sport sports soccer us usa community name key enrollment enrolment
  enroll code codes access membership memberships member members id number card safesport training course courses catalog dashboard
  first last middle legal full user username email e mail address verify verified verification confirm confirmation password phone mobile
  birth date of day month year gender male female city state zip postal country job title role required optional please time minute minutes
  digit digits text message expires sent we you it this that is are was has be will already have not found expired used invalid wrong
  combobox listbox option options textbox button dialog alert alertdialog heading form main navigation menu menuitem list tree grid row
  search searchbox presentation none status region group radio checkbox switch tab tablist tabpanel true false both inline off
  organizacion nacional organismo rector deporte comunitaria nombre clave codigo de acceso inscripcion inscribirse matricula membresia
  agregar anadir su tu mi el la los un una en con para por y o seleccione elija escriba buscar guardar cancelar cerrar atras siguiente
  enviar reenviar iniciar sesion registrarse registro crear cuenta correo contrasena usuario telefono fecha nacimiento genero primer
  apellido apellidos obligatorio opcional requerido verificar confirmar curso cursos`.split(/\s+/),
);

export function outlinePage(): string {
  const lines = listRoots().flatMap((root, at) => [
    `# ${at === 0 ? 'page' : 'inner tree'}`,
    ...[...queryAll(root, TOLD)].slice(0, LINES_MAX).map(lineOf),
  ]);
  return lines.slice(0, LINES_MAX).join('\n');
}

function lineOf(element: Element): string {
  let depth = 0;
  let level = 0;
  for (let up = parentOf(element); up && level < DEPTH_MAX; up = parentOf(up), level++) if (matches(up, TOLD)) depth++;
  const kept = KEPT.flatMap((name) => {
    const value = attributeOf(element, name);
    return value === null ? [] : [`${name}=${JSON.stringify(knownWords(value))}`];
  });
  const isText = matches(element, 'label,legend,h1,h2,h3,h4,button');
  const own = isText ? [JSON.stringify(knownWords(textOf(element)))] : [];
  const sight = matches(element, FIELDS) ? [`sight=${outOfSight(element) ?? 'clear'}`] : [];
  const tag = nameOfTag(element);
  // The page names its own elements as it likes.
  return '  '.repeat(depth) + [tag.includes('-') ? 'div' : tag, ...kept, ...sight, ...own].join(' ');
}

export const knownWords = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}\s:*()/.,-]+/gu, ' ')
    .replace(/[\p{L}\p{N}]+/gu, (word) => (KNOWN.has(plain(word)) ? word : '…'))
    .replace(/(…[\s:*()/.,-]*)+/g, '… ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, TEXT_MAX);
