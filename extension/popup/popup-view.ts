// What the popup shows for a state: elements only, built from words; no request, no storage.
import type { Handoff } from '../handoff/handoff.ts';
import type { TabState } from '../messages.ts';
import { element } from './element.ts';
import { LANGUAGE_CHOICES, type LanguageChoice, type Say } from './language.ts';
import { canFillNow, isMisunderstood, sentenceFor } from './sentence-for.ts';

export interface PopupActions {
  fillNow(): void;
  undo(): void;
  forget(code: string): void;
  prefer(code: string): void;
  copy(text: string): void;
  copyOutline(): void;
  speak(choice: LanguageChoice): void;
}

export interface PopupState {
  state: TabState;
  say: Say;
  choice: LanguageChoice;
  /** What the last press did; announced. */
  said: string;
}

const SIGNS = { filled: '✓', refused: '!', undone: '↶', waiting: '…' };

export function popupView({ state, say, choice, said }: PopupState, act: PopupActions): Element[] {
  const { handoffs, outcome, isSafesport } = state;
  const [handoff, ...others] = handoffs;
  const button = (id: string, press: () => void): HTMLElement =>
    element('button', { id, type: 'button', press }, say(id));
  const kind = handoff && isSafesport ? (outcome?.state ?? 'waiting') : 'waiting';
  const first = canFillNow(state) ? button('fillNow', act.fillNow) : undefined;
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
      ...(handoff ? [button('forget', () => act.forget(handoff.code))] : []),
    ),
    ...(handoff ? [leagueView(handoff, say, act)] : []),
    ...(others.length > 0 ? [othersView(others, say, act)] : []),
    languageView(choice, say, act),
    element('p', { class: 'hint', announce: true }, said),
    element('p', { class: 'hint' }, say('nothingLeaves')),
  ];
}

function leagueView(handoff: Handoff, say: Say, act: PopupActions): Element {
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
      ...(handoff.from ? [element('dt', {}, say('league')), element('dd', {}, handoff.from)] : []),
      element('dt', {}, say('partOrganization')),
      element('dd', {}, handoff.organization),
      element('dt', {}, say('partCode')),
      element('dd', {}, code),
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

function othersView(others: Handoff[], say: Say, act: PopupActions): Element {
  const lines = others.map(({ organization, from, code }, at) => {
    const name = from ? `${organization} · ${from}` : organization;
    const use = element('button', { id: `prefer-${at}`, type: 'button', press: () => act.prefer(code) }, say('prefer'));
    use.setAttribute('aria-label', `${say('prefer')}: ${name}`);
    return element('li', {}, element('span', {}, name), use);
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

/** The last four signs are enough to compare with what the league says. */
function masked(code: string): string {
  return code.replace(/[^-](?=.{4})/g, '•');
}
