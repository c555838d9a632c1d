// How the SafeSport site, in English or Spanish, names what we fill; and the words that say a text is about something else.
// Pure: a text in, a yes or no out. A name is taken only when nothing but filler is left beside the known words.
import { NAME_MAX_CHARACTERS } from '../limits.ts';

const ENROLLMENT_KEY = /\b(enroll?ment (key|code)|(clave|codigo) de (inscripcion|matricula(cion)?))\b/;
const KEY_NAME = /\bkey name\b/;
const ACCESS_CODE = /\b((access|membership) code|codigo de (acceso|membresia))\b/;
const ORGANIZATION = /\b(organi[sz]ation|organizacion|(national )?governing body|ngb|organismo( nacional)? rector)\b/;

const FILLER =
  /\b(an?|one|the|your|my|its?|of|or|and|for|to|in|from|list|here|required|optional|safesport|us|u s|soccer|sports?|national|member(ship)?|organi[sz]ation|organizacion|community|name|new|el|la|un|una|tus?|sus?|de|del|y|o|u|en|aqui|lista|obligatori[oa]|opcional|requerid[oa]|nombre|deporte|comunitaria|membresia|nacional)\b/g;

/** What to do, before the name: at its end `type` would be a noun. */
const ASKING =
  /^(please |por favor )?(start |comience a )?(enter|typ(e|ing)|paste|select|choose|pick|find|search( for)?|ingres[ae]|introdu(ce|zca)|escrib(a|e|ir)|pegue?|selecc?ion[ae]|elij[ae]|elige|busc(a|ar|que))( |$)/;

/** One-time codes, passwords, and codes of other trades: never ours, whatever else the label says. */
const FOREIGN =
  /\b(verif\w*|one time|otp|sms|text(ed)? (you|message|me)|authenticat\w*|two (factor|step)|[2m]fa|security|passwords?|passcode|pin|promo\w*|coupons?|discounts?|vouchers?|gift|door|gate|wi ?fi|parking|zip|postal|area|country|un solo uso|dos (pasos|factores)|contrasena|seguridad|descuento|cupon)\b/;

/** Alone they are buttons. */
const TYPED_ONLY = /^(enter|type|paste|ingres[ae]|introdu(ce|zca)|escrib[ae]|pegue?)$/;

/** What a control shows while nothing is chosen, beside what its name and what to do make up. */
const NOTHING_CHOSEN =
  /^(none|loading|nothing|no) ?(selected|selection|chosen)?$|^(ningun[oa]?|cargando|nada|sin) ?(seleccion(ad[oa]|ar)?|elegid[oa])?$|^$/;

/** A title, a button or a legend that is about becoming a member. */
const MEMBERSHIP =
  /^((add|new|my|your|join|enter|activate|edit) )?(an? |the |your |my |new |safesport )*memberships?( information| details)?$|^(sign ?up|register|registration|create( an?| your)?( new)? account|join)( (for|to|with|now|today)\b.*)?$|^((agregar|anadir|nueva|mi|su|tu|activar|editar) )?(una? |la |su |tu |nueva )*membresias?$|^(registr(o|arse|arme|ese|ate)|inscrib(irse|irme|ase|ete)|inscripcion|crear( una?| su| tu)? cuenta)( (en|de|a|con|ahora)\b.*)?$/;

/** A title or a button that lets people in who have an account already. */
const SIGN_IN =
  /^(member |user |account |please )?(log ?(in|on)|sign ?(in|on))\b|\b(log|sign) ?in( to your account| to continue)?$|^(iniciar|inici[ae]) sesion|^(entrar|acceder|ingresar)( (a|al|con|en)\b.*)?$/;
/** A button that confirms or sends a one-time code, and what stands beside one. */
const VERIFYING =
  /\b(verify|verif(ication|ica\w*)|resend|re send|reenvi\w*|validate|validar)\b|\b(send|get|request|text|email|call|enviar\w*|pedir|solicitar)( me| again| another| a| the| un| otra vez| el)*( new| nuevo)? (code|again|codigo)\b|\b(new|nuevo|confirm|confirmar|submit) (code|codigo)\b|\btwo (step|factor)\b|\bone time\b|\bdos (pasos|factores)\b|\bun solo uso\b|\bcall me\b|\bdidn t (get|receive)\b/;

const CODE = /\b(codes?|codigos?|passcodes?|pin)\b/;
/** Beside the word code: it came by mail or phone, ends soon, or is made of digits. */
const OF_ONE_TIME =
  /\b(sent|sends?|sending|resend|e ?mail(s|ed)?|mail(s|ed)?|inbox|correos?|enviad[oa]s?|enviamos|envi[oae]\w*|mandamos|phones?|mobile|telefono|celular|movil|text(s|ed)?|sms|mensajes?|messages?|whatsapp|expir\w*|venc\w*|caduc\w*|minut\w*|seconds|segundos|digit\w*|cifras|numeric\w*|authenticator|autenticador|call(s|ed)?|llamad\w*|one time|single use|temporar\w*|security|seguridad|verif\w*)\b/;
const ONE_TIME_ALONE =
  /\b(we|i) (have |ve |just )*(sent|emailed|texted|mailed)\b|\b(\d|four|six|eight|cuatro|seis|ocho) (digits?|digitos|cifras)\b|\bcheck your (e ?mail|inbox|phone|messages|text)|\b(te|le) (enviamos|mandamos)\b|\brevis[ae] (tu|su) (correo|telefono)|\bone time (code|pass\w*)\b|\btwo (step|factor)\b|^resend( it)?$|^reenviar$/;

/** What is said of a code that an organization gives out, or that was not taken. */
const OF_MEMBERSHIP =
  /\b(organi[sz]\w*|leagues?|ligas?|clubs?|clubes|associations?|asociacion\w*|member\w*|membres\w*|ngb|governing|federations?|federacion|sports?|deportes?|teams?|equipos?|courses?|cursos?|trainings?|invalid\w*|incorrect\w*|wrong|not valid|unknown|missing|required|blank|match\w*|case|capitals?|upper\w*|lower\w*|mayuscula\w*|minuscula\w*|obligatori\w*|requerid\w*|used up|not found|no encontrad\w*)\b/;

export type Part = 'organization' | 'code';
export type Named = 'organization' | 'access' | 'enrollment' | 'key-name';

/** `U.S.  Sóccer*` becomes `u s soccer`. */
export function plain(text: string): string {
  return text
    .slice(0, NAME_MAX_CHARACTERS)
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u200b]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Cheap, for the many texts of a page that name nothing of ours. */
const MAY_NAME = /organi|govern|ngb|organismo|access|acceso|member|membres|enrol|inscrip|matr|key/i;

/**
 * What a field of this name is for: undefined when unsure. `enrollment` is today's key, which stands alone; `key-name` is how some
 * portals call it, which needs a second witness.
 */
export function partNamed(name: string): Named | undefined {
  if (!MAY_NAME.test(name) || isForeign(name)) return undefined;
  for (const text of [name, name.split(/[:;(|\n•–—]|\.\s/)[0]!]) {
    const words = plain(text).replace(ASKING, '');
    const only = (known: RegExp): boolean => known.test(words) && !words.replace(known, '').replace(FILLER, '').trim();
    if (only(ENROLLMENT_KEY)) return 'enrollment';
    if (only(KEY_NAME)) return 'key-name';
    if (only(ACCESS_CODE)) return 'access';
    if (only(ORGANIZATION)) return 'organization';
  }
  return undefined;
}

export const isForeign = (text: string): boolean => FOREIGN.test(plain(text));

/** The whole text says that nothing is chosen: `Choose an organization`, and never `Choose and save`. */
export function isPlaceholder(text: string): boolean {
  const words = plain(text);
  // Signs of another script are no empty text.
  if (!words) return !/[\p{L}\p{N}]/u.test(text);
  if (text.length > NAME_MAX_CHARACTERS) return false;
  const asked = words.replace(ASKING, '');
  const rest = asked
    .replace(ORGANIZATION, '')
    .replace(/\b(option|opcion)\b/, '')
    .replace(/ +/g, ' ')
    .trim();
  if (NOTHING_CHOSEN.test(rest)) return asked !== words ? !TYPED_ONLY.test(words) : true;
  // `Select Soccer` names somebody; `Choose and save` does more than open a list.
  const isMore = /\b(and|y|soccer|us)\b/.test(rest) && !ORGANIZATION.test(asked);
  return (
    !isMore &&
    (asked !== words || ORGANIZATION.test(asked)) &&
    !/\b(and|y)\b/.test(rest) &&
    !rest.replace(FILLER, '').trim()
  );
}

/** What sends a form of memberships, and what else stands beside it; a button that sends and is called otherwise does something else. */
const SENDING =
  /^(save|add|submit|done|ok|okay|next|continue|go|apply|join|update|finish|start|begin|create|activate|enter|yes|no|cancel|close|back|previous|clear|reset|remove|dismiss|search|find|help|guardar|agregar|anadir|enviar|listo|aceptar|siguiente|continuar|aplicar|unirse|actualizar|terminar|comenzar|crear|activar|si|cancelar|cerrar|atras|volver|limpiar|quitar|buscar|ayuda)( (and|changes?|close|continue|now|my|the|an?|this|new|access|membership|code|organization|y|cambios|cerrar|continuar|ahora|mi|la|el|una?|membresia|codigo|organizacion))*$/;
export const maySend = (name: string): boolean => !plain(name) || SENDING.test(plain(name)) || isOpener(name);

/** What a kit calls the button that opens a list: to open, a list, and what the list is of. */
const OPENING =
  /\b(open|show|toggle|expand|see|all|abrir|mostrar|ver|desplegar|the|las?|los|lists?|menus?|options?|suggestions?|choices|drop ?downs?|popup|picker|listas?|opcion(es)?|sugerencias)\b/g;

/** The whole name says that this opens a list, or says nothing. */
export function isOpener(name: string): boolean {
  const words = plain(name);
  if (!words) return isPlaceholder(name);
  const rest = words.replace(OPENING, ' ').replace(/ +/g, ' ').trim();
  return !rest || isPlaceholder(name) || isPlaceholder(rest) || partNamed(rest) === 'organization';
}

export const isMembership = (text: string): boolean => MEMBERSHIP.test(plain(text)) || isEnrollment(text);
export const isEnrollment = (text: string): boolean =>
  /^(enter |your |an? |add )*(enroll?ment (key|code)|clave de inscripcion)$/.test(plain(text));
export const isSignUp = (text: string): boolean =>
  MEMBERSHIP.test(plain(text)) && !/membership|membresia/.test(plain(text));
export const isSignIn = (text: string): boolean => SIGN_IN.test(plain(text));
/** The label of what a sign-in asks for, whatever kind of field stands beside it. */
export const isCredential = (text: string): boolean =>
  /^(your |su |tu )?(password|contrasena|pass ?code|user ?name|user id|nombre de usuario|usuario)$/.test(plain(text));
export const isVerifying = (text: string): boolean => VERIFYING.test(plain(text));

/** A sentence that joins a code with mail, phone, time or digits. */
/** A sentence about a code that is neither its name nor about whom it comes from: unsure is a no. */
export function isOfAnotherCode(sentence: string): boolean {
  const words = plain(sentence);
  return CODE.test(words) && !OF_MEMBERSHIP.test(words) && !partNamed(sentence);
}

export function isOneTime(sentence: string): boolean {
  const words = plain(sentence);
  return ONE_TIME_ALONE.test(words) || (CODE.test(words) && OF_ONE_TIME.test(words));
}
