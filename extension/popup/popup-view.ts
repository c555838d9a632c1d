// What the popup shows for a state: elements only, built from words; no request, no storage.
import type { Handoff } from '../handoff/handoff.ts';
import type { TabState } from '../messages.ts';
import { element } from './element.ts';
import { LANGUAGE_CHOICES, type Language, type LanguageChoice, type Say } from './language.ts';
import { canFillNow, canUseAgain, isMisunderstood, sentenceFor } from './sentence-for.ts';

export interface PopupActions {
  fillNow(): void;
  undo(): void;
  useAgain(): void;
  forget(id: string): void;
  prefer(id: string): void;
  copy(text: string): void;
  copyOutline(): void;
  speak(choice: LanguageChoice): void;
}

export interface PopupState {
  state: TabState;
  say: Say;
  language: Language;
  choice: LanguageChoice;
  /** What the last press did; announced. */
  said: string;
}

const SIGNS = { filled: '✓', refused: '!', undone: '↶', waiting: '…' };

export function popupView({ state, say, language, choice, said }: PopupState, act: PopupActions): Element[] {
  const { handoffs, current, outcome, isSafesport } = state;
  const handoff = handoffs.find(({ id }) => id === current);
  const others = handoffs.filter(({ id }) => id !== current);
  const button = (id: string, press: () => void): HTMLElement =>
    element('button', { id, type: 'button', press }, say(id));
  const kind = isSafesport ? (outcome?.state ?? 'waiting') : 'waiting';
  const first = canFillNow(state)
    ? button('fillNow', act.fillNow)
    : canUseAgain(state)
      ? button('useAgain', act.useAgain)
      : undefined;
  first?.classList.add('first');
  return [
    element('h1', {}, say('extensionName')),
    element(
      'div',
      { class: `state ${kind}` },
      element('span', { class: 'sign', hideFromReaders: true }, SIGNS[kind]),
      sentenceFor(state, say),
    ),
    element(
      'div',
      { class: 'actions' },
      ...(first ? [first] : []),
      ...(handoff && isSafesport && outcome?.state === 'filled' && outcome.parts.length > 0
        ? [button('undo', act.undo)]
        : []),
      ...(handoff && isMisunderstood(outcome) && isSafesport ? [button('copyOutline', act.copyOutline)] : []),
      ...(handoff ? [button('forget', () => act.forget(handoff.id))] : []),
    ),
    ...(handoff ? [leagueView(handoff, say, language, act)] : []),
    ...(others.length > 0 ? [othersView(others, say, language, act)] : []),
    languageView(choice, say, act),
    element('p', { class: 'hint', announce: true }, said),
    element('p', { class: 'hint' }, say('nothingLeaves')),
  ];
}

/** Nothing tells who made a link: what tells two codes apart is what they are, and when they came. */
const receivedAt = ({ capturedAt }: Handoff, language: Language): string =>
  new Date(capturedAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });

function leagueView(handoff: Handoff, say: Say, language: Language, act: PopupActions): Element {
  const code = element('code', {}, masked(handoff.code));
  const reveal = element('button', { id: 'reveal', type: 'button' }, say('reveal'));
  reveal.setAttribute('aria-pressed', 'false');
  reveal.addEventListener('click', () => {
    const isShown = reveal.getAttribute('aria-pressed') === 'true';
    code.textContent = isShown ? masked(handoff.code) : handoff.code;
    reveal.setAttribute('aria-pressed', String(!isShown));
  });
  return element(
    'section',
    { label: say('league') },
    element(
      'dl',
      {},
      element('dt', {}, say('partOrganization')),
      element('dd', {}, handoff.organization),
      element('dt', {}, say('partCode')),
      element('dd', {}, code),
      element('dt', {}, say('received')),
      element('dd', {}, receivedAt(handoff, language)),
    ),
    element(
      'div',
      { class: 'actions' },
      reveal,
      element('button', { id: 'copyCode', type: 'button', press: () => act.copy(handoff.code) }, say('copyCode')),
      element(
        'button',
        { id: 'copyOrganization', type: 'button', press: () => act.copy(handoff.organization) },
        say('copyOrganization'),
      ),
    ),
  );
}

function othersView(others: Handoff[], say: Say, language: Language, act: PopupActions): Element {
  const lines = others.map((handoff, at) => {
    const name = `${handoff.organization} · ${masked(handoff.code)} · ${receivedAt(handoff, language)}`;
    const button = (id: string, press: () => void): HTMLElement =>
      element('button', { id: `${id}-${at}`, type: 'button', label: `${say(id)}: ${name}`, press }, say(id));
    return element(
      'li',
      {},
      element('span', {}, name),
      button('prefer', () => act.prefer(handoff.id)),
      button('forget', () => act.forget(handoff.id)),
    );
  });
  return element('section', { class: 'others' }, element('h2', {}, say('others')), element('ul', {}, ...lines));
}

function languageView(choice: LanguageChoice, say: Say, act: PopupActions): Element {
  const select = document.createElement('select');
  select.id = 'language';
  for (const language of LANGUAGE_CHOICES) {
    select.add(new Option(say(`language_${language}`), language, false, language === choice));
  }
  select.addEventListener('change', () => act.speak(select.value as LanguageChoice));
  return element('label', {}, element('span', {}, say('language')), select);
}

/** The last four signs are enough to compare with what the league says; of a short code, fewer. */
function masked(code: string): string {
  const shown = Math.min(4, Math.floor(code.length / 3));
  return [...code].map((sign, at) => (sign === '-' || at >= code.length - shown ? sign : '•')).join('');
}
