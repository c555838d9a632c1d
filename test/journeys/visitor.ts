// A person at a page of a league: looks through shadow roots as eyes do, presses and types with real input, and can have the
// page audited. The same in Chromium and Firefox.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { TestedBrowser, TestedPage } from '../browsers/tested-browser.ts';
import { PATIENTLY } from './start-world.ts';

const AXE = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

/** What to look for: the first visible element that fits, in any open shadow root. */
export interface Target {
  readonly css: string;
  /** Stands somewhere in its text. */
  readonly text?: string;
  /** Stands somewhere in its aria-label. */
  readonly label?: string;
  /** Must be found inside it; pressing and typing then mean that one. */
  readonly inner?: string;
}

interface GivenFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

interface Looking extends Target {
  readonly mark?: string;
}

/** Runs in the page, so it may name nothing outside itself. Answers with the text of what it found. */
function look({ css, text, label, inner, mark }: Looking): string | false {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.matches(css) || (text && !element.textContent?.includes(text))) continue;
      if (label && !element.ariaLabel?.includes(label)) continue;
      const found = inner ? element.querySelector<HTMLElement>(inner) : element;
      if (!found?.checkVisibility()) continue;
      if (mark) found.setAttribute('data-visitor', mark);
      return `${found.textContent ?? ''} `;
    }
  }
  return false;
}

/** Runs in the page. */
function isFocused({ css, text, label }: Target): boolean {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element?.matches(css)) return false;
  return (!text || !!element.textContent?.includes(text)) && (!label || !!element.ariaLabel?.includes(label));
}

/** More stops than any of our pages has. */
const STEPS_MAX = 150;

export class Visitor {
  readonly page: TestedPage;
  readonly #pierce: string;
  #marks = 0;

  private constructor(browser: TestedBrowser, page: TestedPage) {
    this.page = page;
    this.#pierce = browser.name === 'chromium' ? '' : '>>> ';
  }

  static async at(browser: TestedBrowser, url: string): Promise<Visitor> {
    const visitor = new Visitor(browser, await browser.newPage());
    await visitor.page.goto(url);
    return visitor;
  }

  /** Waits until it is there. */
  async sees(target: Target): Promise<void> {
    await this.page.waitUntil(look, target as Looking);
  }

  async reads(target: Target): Promise<string> {
    await this.sees(target);
    return (await this.page.evaluate(look, target as Looking)) || '';
  }

  async presses(target: Target): Promise<void> {
    await this.page.click(await this.#mark(target));
  }

  async types(target: Target, text: string): Promise<void> {
    await this.page.type(await this.#mark(target), text);
  }

  /** Goes there by Tab alone, as somebody without a mouse does. */
  async walksTo(target: Target): Promise<void> {
    await this.sees(target);
    for (let steps = 0; steps < STEPS_MAX; steps++) {
      if (await this.page.evaluate(isFocused, target)) return;
      await this.page.press('Tab');
    }
    throw new Error(`Tab never came to ${target.css} ${target.text ?? target.label ?? ''}`);
  }

  /** By keyboard: goes there and presses Enter. */
  async enters(target: Target): Promise<void> {
    await this.walksTo(target);
    await this.page.press('Enter');
  }

  /** Nothing sticks out to the side at this width. */
  async fits(width: number, height = 800): Promise<void> {
    await this.page.setViewport(width, height);
    const wide = () => this.page.evaluate(() => document.documentElement.scrollWidth);
    // A page lays itself out anew in its own time.
    await expect.poll(wide, PATIENTLY).toBeLessThanOrEqual(width);
  }

  /** Drops a file on what it sees, as from a file manager. */
  drops(target: Target, file: GivenFile): Promise<void> {
    return this.dropsAll(target, [file]);
  }

  async dropsAll(target: Target, files: readonly GivenFile[]): Promise<void> {
    const mark = this.#nextMark();
    await this.page.waitUntil(look, { ...target, mark } as Looking);
    const given = files.map(({ name, type, bytes }) => ({ name, type, bytes: [...bytes] }));
    await this.page.evaluate(
      ({ mark, given }) => {
        const roots: (Document | ShadowRoot)[] = [document];
        for (const root of roots) {
          for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
          const data = new DataTransfer();
          for (const { name, type, bytes } of given) data.items.add(new File([new Uint8Array(bytes)], name, { type }));
          const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, composed: true, cancelable: true });
          root.querySelector(`[data-visitor="${mark}"]`)?.dispatchEvent(drop);
        }
      },
      { mark, given },
    );
  }

  /** Gives a file to a file field, as the system's own dialog does. */
  async chooses(target: Target, file: { name: string; type: string; text: string }): Promise<void> {
    const mark = this.#nextMark();
    await this.page.waitUntil(look, { ...target, mark } as Looking);
    await this.page.evaluate(
      ({ mark, name, type, text }) => {
        const roots: (Document | ShadowRoot)[] = [document];
        for (const root of roots) {
          for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
          const field = root.querySelector<HTMLInputElement>(`[data-visitor="${mark}"]`);
          if (!field) continue;
          const data = new DataTransfer();
          data.items.add(new File([text], name, { type }));
          field.files = data.files;
          field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
        }
      },
      { mark, ...file },
    );
  }

  /** The whole page, league's part and ours, against WCAG 2.2 A and AA. */
  async findsNothingInTheWay(): Promise<void> {
    await this.page.runScript(await readFile(AXE, 'utf8'));
    const violations = await this.page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const result = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    });
    expect(violations).toEqual([]);
  }

  async #mark(target: Target): Promise<string> {
    const mark = this.#nextMark();
    await this.page.waitUntil(look, { ...target, mark } as Looking);
    return `${this.#pierce}[data-visitor="${mark}"]`;
  }

  #nextMark(): string {
    this.#marks += 1;
    return String(this.#marks);
  }
}
