// The owners' screen of leagues and clubs. Who is signed in stands in office-desk.ts; the tree in tree-panel.ts.
import { html, type TemplateResult } from 'lit';
import { OfficeDeskElement } from '../internal/office-desk.ts';
import type { TreeWords } from '../internal/strings/tree.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { treeStyles } from './organization-tree.styles.ts';
import { treeDictionary } from './tree-words.ts';
import './tree-panel.ts';

/**
 * @summary Leagues and clubs of an association: add, paste a list, rename, move, archive and restore.
 *
 * Accessibility: nested lists; every button names its organization; outcomes are said in one polite live region, and the focus goes to what was
 * changed.
 *
 * @tag organization-tree
 * @attr {string} organization - Slug; an owner of only one organization needs none.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main buttons.
 */
export class OrganizationTreeElement extends OfficeDeskElement<TreeWords> {
  static override styles = [tokens, treeStyles];
  protected readonly dictionary = treeDictionary;
  protected readonly roles = ['owner'] as const;

  protected desk(_words: TreeWords, slug: string): TemplateResult {
    return html`<touchline-tree organization=${slug} lang=${this.spoken}></touchline-tree>`;
  }
}
