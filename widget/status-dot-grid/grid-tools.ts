// What one does with many people: filter by club, role and division, order by last day, choose, remind, export, keep a view as a link, and see
// the season. Fetched after the first people stand there; holds what is chosen. Sends nothing without a look beforehand (remind-view.ts).
import { nothing, type TemplateResult } from 'lit';
import type { Language } from '../../contract/people/member.ts';
import type { GridToolsWords } from '../internal/strings/grid-tools.en.ts';
import { gridToolsStyles } from './grid-tools.styles.ts';
import type { PeopleFilter } from './people-filter.ts';
import type { PeopleTable } from './people-table.ts';
import type { PeopleContent } from './people-view.ts';
import type { Reminding } from './reminding.ts';
import { readView } from './saved-view.ts';
import type { Sort } from './sort-of.ts';
import { filesView, toolsView } from './tools-view.ts';

export interface ToolsHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly narrow: (change: Partial<PeopleFilter>) => void;
  readonly order: (sort: Sort | null) => void;
  requestUpdate(): void;
}

const dictionary = {
  en: () => import('../internal/strings/grid-tools.en.ts'),
  es: () => import('../internal/strings/grid-tools.es.ts'),
};

export class GridTools {
  /** Members chosen; null while nobody chooses. */
  selected: Set<string> | null = null;
  copied = false;
  season = false;
  reminding: Reminding | null = null;
  readonly host: ToolsHost;
  #table: PeopleTable | undefined;
  #words: GridToolsWords | undefined;
  #spoken: Language | undefined;

  constructor(host: ToolsHost, signal: AbortSignal) {
    this.host = host;
    const { styleSheet } = gridToolsStyles;
    const root = host.renderRoot as ShadowRoot;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    const { filter, sort } = readView(location.search);
    if (filter) host.narrow(filter);
    if (sort) host.order(sort);
    for (const when of ['beforeprint', 'afterprint'])
      addEventListener(when, () => this.#table?.print(when === 'beforeprint'), { signal });
    host.requestUpdate();
  }

  view(content: PeopleContent): TemplateResult | typeof nothing {
    const { language } = content.book;
    this.#table = content.table;
    if (this.#spoken !== language) {
      this.#spoken = language;
      void dictionary[language]().then(({ default: words }) => {
        this.#words = words;
        this.host.requestUpdate();
      });
    }
    return this.#words ? toolsView(this, this.#words, content) : nothing;
  }

  foot(content: PeopleContent): TemplateResult | typeof nothing {
    return this.#words ? filesView(this.#words, content) : nothing;
  }

  readonly toggle = (memberId: string | undefined): void => {
    if (!memberId || !this.selected) return;
    const selected = new Set(this.selected);
    if (!selected.delete(memberId)) selected.add(memberId);
    this.set({ selected });
  };

  readonly set = (change: Partial<Pick<GridTools, 'selected' | 'copied' | 'season' | 'reminding'>>): void => {
    Object.assign(this, change);
    this.host.requestUpdate();
  };
}
