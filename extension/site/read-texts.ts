// The texts of a part of the page as a person reads them: sentences, titles, buttons. Bounded, and of what can be seen only.
import { FORM_MAX_CHARACTERS, FORM_MAX_NODES, SENTENCE_MAX_CHARACTERS } from '../limits.ts';
import {
  attributeOf,
  childrenOf,
  isElement,
  isText,
  isVisible,
  matches,
  nextOf,
  parentOf,
  previousOf,
  shadowRootOf,
  textContentOf,
} from './dom.ts';
import { FIELDS } from './find-fields.ts';
import { textOf } from './name-of.ts';

const INLINE = 'a,abbr,b,bdi,cite,code,em,font,i,kbd,mark,q,s,small,span,strong,sub,sup,time,u,var';
const NOT_READ = 'script,style,template,option,[role=option],[role=listbox],noscript';
const TITLES = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],[class*=title]';
const BUTTONS = 'button,[role=button],input[type=submit],input[type=button],input[type=image],summary';
/** Around a form, not in it. */
const BESIDE_LEVELS_UP = 4;
const BESIDE_TEXTS = 3;
const BESIDE_STEPS = 60;

export interface Texts {
  sentences: string[];
  titles: string[];
  buttons: { name: string; submits: boolean }[];
  /** What a person reads on the buttons that send the form. */
  sending: string[];
  links: string[];
}

/** What stands in the containers, and beside the first of them where that is no dialog. */
export function readTexts(containers: [Element, ...Element[]], isDialog: boolean): Texts {
  const texts: Texts = { sentences: [], titles: [], buttons: [], sending: [], links: [] };
  const bounds = { nodes: FORM_MAX_NODES, characters: FORM_MAX_CHARACTERS };
  for (const container of containers) readInto(texts, container, bounds);
  for (const beside of isDialog ? [] : besides(containers[0])) {
    const around: Texts = { sentences: [], titles: [], buttons: [], sending: [], links: [] };
    readInto(around, beside, bounds);
    // A button beside a form belongs to something else, but a title and a sentence speak of what comes next.
    texts.sentences.push(...around.sentences, ...around.links);
    texts.titles.push(...around.titles);
  }
  return texts;
}

function readInto(texts: Texts, container: Element, bounds: { nodes: number; characters: number }): void {
  let block = '';
  const end = (): void => {
    for (const sentence of block.split(/(?<=[.!?…])\s|\n/)) {
      const text = sentence.trim();
      if (text && text.length <= SENTENCE_MAX_CHARACTERS) texts.sentences.push(text);
    }
    block = '';
  };
  const read = (node: Node): void => {
    if (--bounds.nodes < 0 || bounds.characters < 0) return;
    if (isText(node)) {
      const text = textContentOf(node)!.slice(0, 2 * SENTENCE_MAX_CHARACTERS);
      bounds.characters -= text.length;
      block += text.replace(/\s+/g, ' ');
    }
    if (!isElement(node) || matches(node, NOT_READ)) return;
    const isInline = matches(node, INLINE) && !matches(node, FIELDS);
    if (!isInline) end();
    if (!isVisible(node, { visibilityProperty: true, opacityProperty: true })) return;
    note(texts, node);
    const inner = shadowRootOf(node);
    for (const child of inner ? childrenOf(inner) : []) read(child);
    for (const child of childrenOf(node)) read(child);
    if (!isInline) end();
  };
  read(container);
  end();
}

function note(texts: Texts, element: Element): void {
  if (matches(element, TITLES)) texts.titles.push(textOf(element));
  if (matches(element, BUTTONS)) {
    const { value = '', type } = element as HTMLInputElement;
    const names = [
      textOf(element),
      attributeOf(element, 'aria-label') ?? '',
      attributeOf(element, 'title') ?? '',
      value,
    ];
    for (const name of names) if (name) texts.buttons.push({ name, submits: type === 'submit' });
    const shown = matches(element, 'input') ? value : textOf(element);
    if (type === 'submit' && shown) texts.sending.push(shown);
  } else if (matches(element, 'a')) texts.links.push(textOf(element));
}

/** The nearest texts before and after a form, on its way up, until something that is a form too. */
function* besides(container: Element): Generator<Element> {
  let steps = 0;
  const found = { before: 0, after: 0 };
  let at = container;
  for (let level = 0; level < BESIDE_LEVELS_UP; level++) {
    for (const [side, next] of [
      ['before', previousOf],
      ['after', nextOf],
    ] as const) {
      for (let node = next(at); node && ++steps < BESIDE_STEPS && found[side] < BESIDE_TEXTS; node = next(node)) {
        if (!isElement(node) || matches(node, 'form,dialog,[role=dialog],nav,footer') || !textOf(node)) continue;
        found[side]++;
        yield node;
      }
    }
    const up = parentOf(at);
    if (!up || matches(up, 'body,dialog,[role=dialog]')) return;
    at = up;
  }
}
