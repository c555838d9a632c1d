// What we have put into the page, and taking it back: only what is still ours, only in the form it was put into.
import { SHOWING_MS } from '../limits.ts';
import type { Put } from './apply-fill.ts';
import { waitFor } from './controls/wait-for.ts';
import { isConnected } from './dom.ts';
import type { FoundForm } from './read-form.ts';
import type { Part } from './words.ts';

interface Filling {
  put: Put;
  element: Element;
  container: Element;
}

export class Fillings {
  #all = new Map<Part, Filling>();
  readonly #forms: () => FoundForm[];
  readonly #isCoachs: (field: Element) => boolean;

  /** @param forms the page's forms as they are now; @param isCoachs whether the coach has changed a field. */
  constructor(forms: () => FoundForm[], isCoachs: (field: Element) => boolean) {
    this.#forms = forms;
    this.#isCoachs = isCoachs;
  }

  get parts(): Part[] {
    return [...this.#all.keys()];
  }

  get elements(): Element[] {
    return [...this.#all.values()].map(({ element }) => element);
  }

  add(part: Part, filling: Filling): void {
    this.#all.set(part, filling);
  }

  /** Gives back the parts that could not be emptied, once the page had time to show it. */
  async takeBack(): Promise<Part[]> {
    const all = [...this.#all];
    this.#all = new Map();
    const left: Part[] = [];
    for (const [part, filling] of all) {
      const stands = (): boolean => {
        const field = this.#fieldOf(part, filling);
        return field !== undefined && !this.#isCoachs(field) && filling.put.isOurs(field);
      };
      const field = this.#fieldOf(part, filling);
      if (!field || !stands()) continue;
      filling.put.clear(field);
      if (stands() && !(await waitFor(() => !stands() || undefined, SHOWING_MS))) {
        left.push(part);
        this.#all.set(part, filling);
      }
    }
    return left;
  }

  /** The field itself, or the one that the page drew in its place in the same form. */
  #fieldOf(part: Part, { element, container }: Filling): Element | undefined {
    return isConnected(element) ? element : successorOf(element, container, part, this.#forms());
  }
}

/** In a form that was itself drawn anew only where no other form could be meant. */
export function successorOf(field: Element, container: Element, part: Part, forms: FoundForm[]): Element | undefined {
  const same = forms.find((form) => form.container === container);
  const [only, another] = isConnected(container) ? [] : forms;
  const form = same ?? (another ? undefined : only);
  const at = form?.reading.fields.findIndex((reading) => reading.part === part && !reading.trouble) ?? -1;
  return form?.elements.includes(field) ? field : form?.elements[at];
}
