// One page's life: read, plan, apply, read back, again when the page draws itself anew; undo; and never against the coach.
import type { Handoff } from '../handoff/handoff.ts';
import { FILLINGS_MAX, FILLINGS_WITHIN_MS, HANDOFF_KEPT_MS, READ_BACK_MS } from '../limits.ts';
import { type Applied, applyStep, holdSubmit, type Undo } from './apply-fill.ts';
import { changesNothing } from './changes-nothing.ts';
import type { Outcome } from './outcome.ts';
import { planFill, type Refused, type Step } from './plan-fill.ts';
import { type FoundForm, readForms } from './read-form.ts';
import type { FormReading } from './reading.ts';
import { listRoots, type Root } from './roots.ts';
import { type Look, watchPage } from './watch-page.ts';
import type { Part } from './words.ts';

/** Two fields, and as many again for a page that draws itself anew in between. */
const TURNS_AT_ONCE = 6;

export interface PageFiller {
  /** Also fills what was undone, tried before, or emptied by the coach. */
  fillNow(): void;
  undo(): void;
}

/** Fills until `signal` ends it; `tell` hears every new outcome once. */
export function fillPage(handoff: Handoff, tell: (outcome: Outcome) => void, signal: AbortSignal): PageFiller {
  let touched = new WeakSet<EventTarget>();
  let tried = new WeakMap<Element, Refused>();
  let undos = new Map<Part, Undo>();
  let fillings: number[] = [];
  let isBusy = false;
  let isOpen = false;
  let isUndone = false;
  let readBack: ReturnType<typeof setTimeout> | undefined;
  let isReadingBack = false;
  let told = '';

  function report(outcome: Outcome): void {
    const text = JSON.stringify(outcome);
    if (text !== told) tell(outcome);
    told = text;
  }

  function look(): Look | undefined {
    if (isBusy) return undefined;
    const roots = listRoots();
    let forms: FoundForm[] = [];
    let didFill = isReadingBack;
    isOpen = false;
    const isStale = Date.now() - handoff.capturedAt >= HANDOFF_KEPT_MS;
    for (let turns = 0; turns < TURNS_AT_ONCE && !isBusy && !isUndone && !isStale; turns++) {
      forms = readForms(roots, handoff, touched);
      if (!takeSteps(forms, roots)) break;
      didFill = true;
    }
    const waitingFor = forms.flatMap(({ elements, reading }) =>
      elements.filter((_, at) => reading.fields[at]!.trouble !== undefined),
    );
    return { roots, waitingFor, isOpen, didFill: didFill || isBusy };
  }

  /** True when something was changed at once, so that the page is to be read anew. */
  function takeSteps(forms: FoundForm[], roots: Root[]): boolean {
    const plan = planFill(
      forms.map(({ reading }) => reading),
      handoff.organization,
    );
    isOpen = forms.length > 0;
    if ('refusal' in plan) {
      if (plan.refusal !== 'form-not-found' || !told) report({ state: 'refused', ...plan });
      return false;
    }
    const { elements, reading } = forms[plan.form]!;
    const failed = plan.steps.map(({ field }) => tried.get(elements[field]!)).find(Boolean);
    if (failed && reading.kind === 'membership') {
      report({ state: 'refused', ...failed });
      return false;
    }
    const steps = plan.steps.filter(({ field }) => !tried.has(elements[field]!));
    if (steps.length === 0) {
      isOpen = plan.left !== undefined;
      reportFilled(failed ?? plan.left);
      return false;
    }
    let isTaken = false;
    for (const step of steps) {
      const element = elements[step.field]!;
      if (isTaken && !isStillFree(element)) break;
      isTaken = false;
      const isSame = changesNothing(roots, () => {
        isTaken = mayFillAgain(step) && take(step, reading, element);
      });
      // What was read still holds where the page did nothing but take the value.
      if (!isTaken || !isSame || tried.has(element)) break;
    }
    return isTaken;
  }

  /** A page may still hide or fill a field without drawing anything anew. */
  const isStillFree = (field: Element): boolean =>
    !(field as HTMLInputElement).value && field.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  function reportFilled(left?: Refused): void {
    report({ state: 'filled', organization: handoff.organization, parts: [...undos.keys()], ...(left && { left }) });
    fillings = fillings.filter((at) => performance.now() - at < FILLINGS_WITHIN_MS);
  }

  /** A page that empties the fields again and again is let alone after some time. */
  function mayFillAgain({ put }: Step): boolean {
    if (!undos.has(put)) return true;
    const now = performance.now();
    fillings = [...fillings.filter((at) => now - at < FILLINGS_WITHIN_MS), now];
    return fillings.length <= FILLINGS_MAX;
  }

  function take(step: Step, { kind, fields }: FormReading, element: Element): boolean {
    const current = (): Element => (element.isConnected ? element : (findPart(step.put) ?? element));
    const release = holdSubmit(element);
    const done = (applied: Applied): void => {
      release();
      isBusy = false;
      clearTimeout(readBack);
      readBack = setTimeout(lookBack, READ_BACK_MS);
      if (typeof applied === 'object') undos.set(step.put, applied.undo);
      else {
        tried.set(current(), { refusal: applied, part: step.put });
        if (kind === 'membership') takeBack();
      }
    };
    const applying = applyStep(step, fields[step.field]!, element, handoff, current);
    if (!(applying instanceof Promise)) {
      done(applying);
      return true;
    }
    isBusy = true;
    // Whatever a page does to us in mid-choice, the next look must come.
    void applying
      .catch((): Applied => 'not-taken')
      .then((applied) => {
        done(applied);
        if (!signal.aborted) lookNow();
      });
    return false;
  }

  function lookBack(): void {
    if (signal.aborted) return;
    isReadingBack = true;
    lookNow();
    isReadingBack = false;
  }

  function findPart(part: Part): Element | undefined {
    for (const { elements, reading } of readForms(listRoots(), handoff, touched)) {
      const at = reading.fields.findIndex((field) => field.part === part && !field.trouble);
      if (at >= 0) return elements[at];
    }
    return undefined;
  }

  function takeBack(): Part[] {
    const left = [...undos].filter(([, undo]) => !undo()).map(([part]) => part);
    undos = new Map();
    return left;
  }

  const remember = (event: Event): void => {
    const target = event.composedPath()[0];
    if (event.isTrusted && target) touched.add(target);
  };
  window.addEventListener('input', remember, { capture: true, signal });
  const lookNow = watchPage(look, signal);
  lookNow();

  return {
    fillNow() {
      touched = new WeakSet();
      tried = new WeakMap();
      isUndone = false;
      told = '';
      lookNow();
    },
    undo() {
      isUndone = true;
      report({ state: 'undone', left: takeBack() });
    },
  };
}
