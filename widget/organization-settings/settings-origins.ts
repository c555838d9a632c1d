// The panel for the sites whose pages may show Touchline: those registered here can be removed (and that undone), those above are named.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { Origins } from '../../contract/settings/settings.ts';
import type { SettingsWords } from '../internal/strings/settings.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { settingsStyles } from './organization-settings.styles.ts';
import { SettingsPanel } from './settings-panel.ts';
import { settingsDictionary } from './settings-words.ts';

export class SettingsOriginsElement extends SettingsPanel<SettingsWords> {
  static override styles = [tokens, settingsStyles];
  static override properties = {
    ...SettingsPanel.properties,
    items: { state: true },
    problem: { state: true },
    removed: { state: true },
  };
  declare private items: Origins['items'] | undefined;
  declare private problem: boolean;
  declare private removed: string | undefined;

  protected readonly dictionary: Dictionary<SettingsWords> = settingsDictionary;

  protected override async load(): Promise<void> {
    this.items = (await this.read(endpoints.getOrigins))?.items ?? this.items;
  }

  protected body(words: SettingsWords): TemplateResult | typeof nothing {
    const { items, removed } = this;
    if (!items) return nothing;
    return html`<p>${words.originsWhat}</p>
      ${removed ? html`<button @click=${() => void this.#add(removed, words.undone)}>${words.undo}</button>` : nothing}
      ${items.length === 0 ? html`<p class="panel">${words.originsEmpty}</p>` : nothing}
      <ul class="list">
        ${items.map(
          ({ origin, organization, here }) => html`<li class="row spread">
            <span>${origin}<br /><span class="small">${here ? words.originHere : organization.name}</span></span>
            ${here ? html`<button aria-label=${words.originRemove(origin)} ?disabled=${this.busy} @click=${() => this.#remove(origin)}>${words.remove}</button>` : nothing}
          </li>`,
        )}
      </ul>
      <form class="stack" novalidate @submit=${this.#submit}>
        <label>
          <span>${words.originLabel}</span>
          <input
            name="origin"
            type="url"
            placeholder="https://league.example"
            aria-describedby="origin-problem"
            aria-invalid=${this.problem ? 'true' : 'false'}
          />
        </label>
        <p id="origin-problem" role="alert" ?hidden=${!this.problem}>${words.originWrong}</p>
        <button class="primary" ?disabled=${this.busy}>${words.originAdd}</button>
      </form>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const origin = originOf(String(new FormData(form).get('origin')).trim());
    this.problem = origin === null;
    if (origin === null) form.querySelector('input')?.focus();
    else if (await this.#add(origin, this.words?.originAdded(origin) ?? '')) form.reset();
  };

  async #add(origin: string, done: string): Promise<boolean> {
    const wrong = (code: string) => (code === 'not-the-schema' ? this.words?.originWrong : undefined);
    const added = await this.change(endpoints.addOrigin, { body: { origin } }, () => done, wrong);
    if (added) this.removed = undefined;
    if (added) await this.load();
    return added;
  }

  async #remove(origin: string): Promise<void> {
    const params = { organization: this.slug, origin };
    const done = () => this.words?.originRemoved(origin) ?? '';
    if (!(await this.change(endpoints.removeOrigin, { params }, done))) return;
    this.removed = origin;
    await this.load();
  }
}

/** People paste the address of a page: its origin is what counts. Null where that is nothing we may register. */
export function originOf(text: string): string | null {
  const url = URL.parse(text.includes('://') ? text : `https://${text}`);
  if (!url || url.username) return null;
  const own = url.protocol === 'http:' && url.hostname === 'localhost';
  return (url.protocol === 'https:' && url.hostname.includes('.')) || own ? url.origin : null;
}
