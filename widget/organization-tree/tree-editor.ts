// The form below one organization: its name and address, its place, and putting it away. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import type { Tree, TreeItem } from '../../contract/tree/tree.ts';
import type { TreeWords } from '../internal/strings/tree.en.ts';

export interface Editing {
  readonly words: TreeWords;
  readonly item: TreeItem;
  readonly tree: Tree;
  readonly busy: boolean;
  readonly problem: { readonly form: string; readonly field: string; readonly said: string } | undefined;
  readonly save: (event: SubmitEvent, item: TreeItem) => void;
  readonly move: (event: SubmitEvent, item: TreeItem) => void;
  readonly archive: (item: TreeItem, archived: boolean) => void;
}

export function editorView(editing: Editing): TemplateResult {
  const { words, item, busy, problem, save, archive } = editing;
  const wrong = problem?.form === item.slug ? problem : undefined;
  return html`<div class="stack editor">
    <form class="stack" novalidate @submit=${(event: SubmitEvent) => save(event, item)}>
      <div class="fields">
        <label><span>${words.name}</span>
          <input name="name" maxlength="100" autocomplete="off" .value=${item.name} aria-invalid=${wrong?.field === 'name'} aria-describedby="edit-problem" />
        </label>
        <label><span>${words.address}</span>
          <input name="slug" maxlength="60" autocomplete="off" autocapitalize="none" spellcheck="false" .value=${item.slug} aria-invalid=${wrong?.field === 'slug'} aria-describedby="edit-problem address-help" />
        </label>
      </div>
      <p id="address-help" class="small">
        ${words.addressHelp} ${item.formerSlugs.length > 0 ? words.formerly(item.formerSlugs.join(', ')) : nothing}
      </p>
      <p id="edit-problem" role="alert" ?hidden=${!wrong}>${wrong?.said ?? ''}</p>
      <button class="primary" ?disabled=${busy}>${words.save}</button>
    </form>
    ${item.mayMove && item.kind === 'club' ? moveForm(editing) : nothing}
    ${
      item.mayMove
        ? html`<hr />
          <p class="small">${words.archiveWhat[item.kind === 'league' ? 'league' : 'club']}</p>
          <button aria-label=${words.archiveOf(item.name)} ?disabled=${busy} @click=${() => archive(item, true)}>${words.archive}</button>`
        : nothing
    }
  </div>`;
}

function moveForm({ words, item, tree, busy, move }: Editing): TemplateResult | typeof nothing {
  const places = tree.items.filter(
    ({ kind, slug, archivedAt }) => kind !== 'club' && archivedAt === null && slug !== item.under,
  );
  if (places.length === 0) return nothing;
  return html`<hr />
    <form class="stack" @submit=${(event: SubmitEvent) => move(event, item)}>
      <div class="fields">
        <label><span>${words.moveTo}</span>
          <select name="under">${places.map(({ slug, name }) => html`<option value=${slug}>${name}</option>`)}</select>
        </label>
        <button aria-label=${words.moveOf(item.name)} ?disabled=${busy}>${words.move}</button>
      </div>
      <p class="small">${words.moveWhat}</p>
    </form>`;
}
