// Which fields are not ours to fill any more: the coach typed in them, chose or emptied them, or the page's own script set them.
// Listens in the page and in its frames; keeps elements only, never a value.
import { contains, defaultViewOf, isConnected, isElement, parentOf } from './dom.ts';
import type { NamedField } from './read-form.ts';
import type { Root } from './roots.ts';

const SIGNS = ['input', 'change', 'pointerdown', 'keydown'];
/** From a picker's inner input to the frame that a person presses. */
const PRESSED_LEVELS_UP = 4;

export class OwnFields {
  #coachs = new WeakSet<object>();
  #pages = new WeakSet<object>();
  #last = new Map<string, Element>();
  readonly #heard = new WeakSet<object>();
  readonly #isActing: () => boolean;
  readonly #filled: () => Element[];
  readonly #signal: AbortSignal;

  /** @param isActing whether what happens is our own doing; @param filled what we have filled in. */
  constructor(isActing: () => boolean, filled: () => Element[], signal: AbortSignal) {
    this.#isActing = isActing;
    this.#filled = filled;
    this.#signal = signal;
  }

  has(field: Element): boolean {
    return this.#coachs.has(field) || this.#pages.has(field);
  }

  isCoachs(field: Element): boolean {
    return this.#coachs.has(field);
  }

  forget(): void {
    this.#coachs = new WeakSet();
    this.#pages = new WeakSet();
    this.#last = new Map();
  }

  /** Also in frames: events in there never reach the page's window. */
  listen(roots: Root[]): void {
    for (const root of roots) {
      const view = 'host' in root ? null : defaultViewOf(root);
      if (!view || this.#heard.has(view)) continue;
      this.#heard.add(view);
      for (const sign of SIGNS)
        view.addEventListener(sign, this.#note, { capture: true, passive: true, signal: this.#signal });
    }
  }

  /** A field that the page drew anew in the place of the coach's own is the coach's too. */
  carry(named: NamedField[]): void {
    const now = new Map<string, Element>();
    for (const { element, part } of named) {
      const place = [...now.keys()].filter((key) => key.startsWith(part)).length;
      const key = `${part} ${place}`;
      const before = this.#last.get(key);
      if (before && before !== element && !isConnected(before) && this.#coachs.has(before)) this.#coachs.add(element);
      now.set(key, element);
    }
    this.#last = now;
  }

  readonly #note = (event: Event): void => {
    const target = event.composedPath()[0] as Node | undefined;
    if (!target || !isElementOf(target)) return;
    const isChange = event.type === 'input' || event.type === 'change';
    if (event.isTrusted) {
      if (isChange) this.#coachs.add(target);
      if ((event as KeyboardEvent).key === 'Tab') return;
      // What opens or empties a picker says nothing of a change.
      for (const filled of this.#filled())
        if (filled.localName !== 'select' && isPressedIn(filled, target)) this.#coachs.add(filled);
    } else if (
      isChange &&
      !this.#isActing() &&
      (target as HTMLInputElement).value &&
      !this.#filled().includes(target)
    ) {
      this.#pages.add(target);
    }
  };
}

const isElementOf = (target: EventTarget): target is Element => 'nodeType' in target && isElement(target as Node);

function isPressedIn(field: Element, target: Element): boolean {
  if (field.localName === 'textarea' || (field.localName === 'input' && isText(field as HTMLInputElement)))
    return false;
  let around: Element | null = field;
  for (let level = 0; around && level < PRESSED_LEVELS_UP; level++, around = parentOf(around)) {
    if (contains(around, target)) return level === 0 || contains(around, field);
  }
  return false;
}

/** Pressing into a plain text field changes nothing. */
const isText = (input: HTMLInputElement): boolean =>
  !input.matches('[role=combobox],[aria-haspopup],[aria-autocomplete]') && !input.readOnly;
