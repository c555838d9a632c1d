// What a form says it is about: a membership, signing in, a one-time code, or a key that the site would not take.
import { FORM_MAX_NODES } from '../limits.ts';
import { attributeOf, byId, matches, queryAll, rootOf, shadowRootOf } from './dom.ts';
import { idsIn, textOf } from './name-of.ts';
import { readTexts, type Texts } from './read-texts.ts';
import type { Foreign, FormReading, KeyError } from './reading.ts';
import {
  isCredential,
  isEnrollment,
  isForeign,
  isMembership,
  isOfAnotherCode,
  isOneTime,
  isSignIn,
  isSignUp,
  isVerifying,
  maySend,
} from './words.ts';

/** What today's site answers to a key; `Invalid Key` also when it was sent too soon after the form had opened. */
const KEY_ERRORS: [KeyError, RegExp][] = [
  ['key-used-up', /\b(key|code)\b.*\bused up\b/i],
  ['key-expired', /\b(key|code) has expired\b/i],
  ['key-not-found', /\b(key|code)( was)? not found\b/i],
  ['press-again', /\binvalid (enrollment )?key\b/i],
];
const NAME_FIELD = /^(first|last|given|family|full)[ _-]?name$|nombre|apellido/i;

export function readSigns(
  containers: [Element, ...Element[]],
  isDialog: boolean,
  kind: FormReading['kind'],
  codes: Element[],
): Pick<FormReading, 'foreign' | 'titled' | 'keyError'> {
  const [container] = containers;
  const texts = readTexts(containers, isDialog);
  const titles = [...texts.titles, ...containers.flatMap(namesOf)];
  const names = [...titles, ...texts.buttons.map(({ name }) => name)];
  const error = kind === 'enrollment' ? keyErrorIn(texts.sentences) : undefined;
  const sentences = texts.sentences.filter((sentence) => !error?.test.test(sentence));
  const foreign = foreignIn({ ...texts, sentences, titles }, container, kind, codes);
  return {
    ...(foreign && { foreign }),
    titled:
      kind === 'enrollment' ||
      (names.some(isMembership) && texts.sending.every((name) => maySend(name) || isMembership(name))),
    ...(error && { keyError: error.name }),
  };
}

function keyErrorIn(sentences: string[]): { name: KeyError; test: RegExp } | undefined {
  for (const [name, test] of KEY_ERRORS) if (sentences.some((sentence) => test.test(sentence))) return { name, test };
  return undefined;
}

/** Names that aria gives to a dialog or a form. */
function namesOf(container: Element): string[] {
  const root = rootOf(container);
  const labelled = idsIn(container, 'aria-labelledby').map((id) => byId(root, id));
  return [attributeOf(container, 'aria-label') ?? '', ...labelled.map((named) => (named ? textOf(named) : ''))];
}

function foreignIn(texts: Texts, container: Element, kind: FormReading['kind'], codes: Element[]): Foreign | undefined {
  const described = codes.flatMap(describedBy);
  const titles = texts.titles.filter((title) => !isEnrollment(title));
  // Who signs up chooses a password, so a title may say so.
  if (titles.some((title) => isVerifying(title) || (kind === 'membership' && isForeign(title)))) return 'one-time-code';
  if ([...texts.sentences, ...described].some(isOneTime)) return 'one-time-code';
  if (kind === 'membership' && [...texts.sentences, ...described].some(isOfAnotherCode)) return 'one-time-code';
  if ([...texts.buttons.map(({ name }) => name), ...texts.links].some(isVerifying)) return 'one-time-code';
  const isJoining =
    kind === 'enrollment' && [...titles, ...texts.buttons.map(({ name }) => name)].some((name) => isSignUp(name));
  if (titles.some(isSignIn) || (kind === 'membership' && texts.sentences.some(isCredential))) return 'sign-in';
  // Who signs up is also shown the way in for those who have an account; that one does not send this form.
  if (texts.buttons.some(({ name, submits }) => isSignIn(name) && (submits || !isJoining))) return 'sign-in';
  return hasSignInFields(container, isJoining, codes) ? 'sign-in' : undefined;
}

function describedBy(code: Element): string[] {
  const root = rootOf(code);
  const ids = [...idsIn(code, 'aria-describedby'), ...idsIn(code, 'aria-errormessage'), ...idsIn(code, 'aria-details')];
  const texts = ids.map((id) => byId(root, id)).map((element) => (element ? textOf(element) : ''));
  return [
    ...texts,
    attributeOf(code, 'title') ?? '',
    attributeOf(code, 'placeholder') ?? '',
    attributeOf(code, 'aria-description') ?? '',
  ];
}

/** Also in the shadow roots of what stands in the form. */
function inputsIn(place: ParentNode, found: HTMLInputElement[] = []): HTMLInputElement[] {
  for (const element of [...queryAll(place, '*')].slice(0, FORM_MAX_NODES)) {
    if (matches(element, 'input')) found.push(element as HTMLInputElement);
    const inner = element.shadowRoot && shadowRootOf(element);
    if (inner) inputsIn(inner, found);
  }
  return found;
}

/** A password has its place where somebody signs up: beside a name, or asked for twice. */
function hasSignInFields(container: Element, isJoining: boolean, codes: Element[]): boolean {
  const inputs = inputsIn(container).filter((input) => !codes.includes(input));
  const purposes = inputs.map((input) => (attributeOf(input, 'autocomplete') ?? '').toLowerCase().split(/\s+/));
  if (purposes.some((each) => each.includes('current-password') || each.includes('webauthn'))) return true;
  const passwords = inputs.filter(({ type }) => type === 'password').length;
  const isUser = purposes.some((each) => each.includes('username'));
  if (passwords === 0 && !isUser) return false;
  const isAskedWho =
    inputs.some(({ name, id }) => NAME_FIELD.test(name) || NAME_FIELD.test(id)) || hasNameLabel(container);
  return !isJoining || (passwords < 2 && !isAskedWho);
}

const hasNameLabel = (container: Element): boolean =>
  [...queryAll(container, 'label')].some(
    (label) => /^(first|last|full|legal) name\b|^(nombre|apellido)/i.test(textOf(label)) && !matches(label, '[hidden]'),
  );
