// A line a level: how the league writes it, and the lowest licence that will do. Pure; a label on each control.
import { html, type TemplateResult } from 'lit';
import { REFEREE_LEVELS_MAX, REFEREE_LICENSES, type RefereeLicense } from '../../contract/ussf/referee-licenses.ts';
import type { SettingsWords } from '../internal/strings/settings.en.ts';
import { choiceControl, textControl } from './setting-controls.ts';

interface Line {
  readonly level: string;
  readonly license: RefereeLicense;
}

const LICENSES = Object.fromEntries(REFEREE_LICENSES.map(([id, title]) => [`referee_${id}`, title]));
const LOWEST: RefereeLicense = 'referee_8';

export const refereeLevelsControl = (
  words: SettingsWords,
  value: readonly Line[],
  set: (value: readonly Line[]) => void,
): TemplateResult => {
  const change = (at: number, part: Partial<Line>) =>
    set(value.map((line, index) => (index === at ? { ...line, ...part } : line)));
  return html`${value.map(
    ({ level, license }, at) => html`<div class="line">
        ${textControl({ label: words.level(at + 1), hint: 'U19' }, level, (typed) => change(at, { level: String(typed ?? '') }))}
        ${choiceControl(words.levelLicense(level || String(at + 1)), LICENSES, license, (chosen) => change(at, { license: chosen as RefereeLicense }))}
        <button type="button" class="plain" @click=${() => set(value.filter((_, index) => index !== at))}>
          ${words.levelRemove}<span class="unseen">: ${level || at + 1}</span>
        </button>
      </div>`,
  )}
    ${
      value.length < REFEREE_LEVELS_MAX
        ? html`<div><button type="button" @click=${() => set([...value, { level: '', license: LOWEST }])}>${words.levelAdd}</button></div>`
        : html`<p class="small">${words.levelsFull}</p>`
    }`;
};
