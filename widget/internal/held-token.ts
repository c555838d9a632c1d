// A bearer token in the page's memory. Written to sessionStorage only after the user acted (`keep`), never to a cookie or localStorage.
// Sandboxed pages have no storage: there the memory alone holds it.

export class HeldToken extends EventTarget {
  readonly #key: string;
  #value: string | null = null;

  constructor(key: string) {
    super();
    this.#key = key;
    try {
      this.#value = sessionStorage.getItem(key);
    } catch {
      this.#value = null;
    }
  }

  get value(): string | null {
    return this.#value;
  }

  hold(value: string): void {
    this.#value = value;
    this.dispatchEvent(new Event('change'));
  }

  keep(): void {
    try {
      if (this.#value) sessionStorage.setItem(this.#key, this.#value);
    } catch {
      // No storage here: a reload asks again.
    }
  }

  forget(): void {
    this.#value = null;
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      // Nothing was kept.
    }
    this.dispatchEvent(new Event('change'));
  }
}

/** The signed-in administrator's, shared by all elements of the page. */
export const sessionToken = new HeldToken('touchline.session');
/** The owner's personal link. */
export const linkToken = new HeldToken('touchline.link');
