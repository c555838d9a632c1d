// Finds what a user would find inside an element's shadow root, and waits for it.
import { waitUntil } from './wait-until.ts';

export const part = <E extends HTMLElement = HTMLElement>(host: Element, selector: string): E | null =>
  host.shadowRoot?.querySelector<E>(selector) ?? null;

export const appears = async <E extends HTMLElement = HTMLElement>(host: Element, selector: string): Promise<E> => {
  await waitUntil(() => part(host, selector), `nothing like ${selector} appeared`);
  return part<E>(host, selector)!;
};

export const textOf = (host: Element): string => (host.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

export const says = (host: Element, words: string): Promise<void> =>
  waitUntil(() => textOf(host).includes(words), `it never said “${words}”`);

export const button = (host: Element, name: string): HTMLButtonElement => {
  const all = [...(host.shadowRoot?.querySelectorAll('button') ?? [])];
  const named = (each: HTMLButtonElement) => each.textContent?.trim() ?? '';
  const found = all.find((each) => named(each) === name) ?? all.find((each) => named(each).startsWith(name));
  if (!found) throw new Error(`no button “${name}” in: ${textOf(host)}`);
  return found;
};
