// One page's life: read, plan, apply, read back, again when the page draws itself anew; undo; and never against the coach.
import type { Handoff } from '../handoff/handoff.ts';
import { FILLINGS_MAX, FILLINGS_WITHIN_MS, HANDOFF_KEPT_MS, READ_BACK_LATE_MS, READ_BACK_MS } from '../limits.ts';
import { type Applied, applyStep } from './apply-fill.ts';
import { boxOf } from './box-of.ts';
import { changesNothing } from './changes-nothing.ts';
import { isConnected, isVisible } from './dom.ts';
import { Fillings, successorOf } from './fillings.ts';
import type { FormTools } from './form-tools.ts';
import { holdSubmit } from './hold-submit.ts';
import type { Outcome } from './outcome.ts';
import { OwnFields } from './own-fields.ts';
import { offersEnrolling } from './page-says.ts';
import { planFill, type Refused, type Step } from './plan-fill.ts';
import { type FoundForm, namedFields, readForms } from './read-form.ts';
import { listRoots, type Root } from './roots.ts';
import { type Look, watchPage } from './watch-page.ts';

/** Two fields, and as many again for a page that draws itself anew in between. */
const TURNS_AT_ONCE = 6;
/** The background may be just stopping when it is asked. */
const FETCHES_MAX = 3;

export interface PageFiller {
  /** Also fills what was undone, tried before, or emptied by the coach. */
  fillNow(): void;
  /** Takes back what is still ours, and fills nothing more. */
  undo(): void;
  /** Fills nothing more. */
  pause(): void;
}

export interface PageDoors {
  /** False once the extension is gone. */
  isAlive?(): boolean;
  /** What judges and fills a form, fetched once the page shows one. */
  loadTools(): Promise<FormTools | undefined>;
  /** What we show in the page ourselves. */
  isOwn?(element: Element): boolean;
}

/** Fills until `signal` ends it, or until the extension is gone; `tell` hears every new outcome once. */
export function fillPage(
  handoff: Handoff,
  tell: (outcome: Outcome) => void,
  signal: AbortSignal,
  { isAlive = () => true, loadTools, isOwn = () => false }: PageDoors,
): PageFiller {
  let tried = new WeakMap<Element, Refused>();
  let filledAt: number[] = [];
  let isBusy = false;
  let isActing = false;
  let isOpen = false;
  let isUndone = false;
  let isReadingBack = false;
  let readingBack: ReturnType<typeof setTimeout>[] = [];
  let told = '';
  let tools: FormTools | undefined;
  let isFetching = false;
  let fetches = 0;
  const own = new OwnFields(
    () => isBusy || isActing,
    () => fillings.elements,
    signal,
  );
  const read = (roots = listRoots()): FoundForm[] => {
    const named = namedFields(roots);
    own.carry(named);
    if (named.length > 0 && !tools) fetchTools();
    return tools ? readForms(named, handoff, own, tools) : [];
  };
  const fillings = new Fillings(read, (field) => own.isCoachs(field));

  function report(outcome: Outcome): void {
    const text = JSON.stringify(outcome);
    if (text !== told && !signal.aborted) tell(outcome);
    told = text;
  }

  function fetchTools(): void {
    if (isFetching || fetches++ >= FETCHES_MAX) return;
    isFetching = true;
    void loadTools().then((loaded) => {
      tools = loaded;
      isFetching = false;
      if (!signal.aborted) lookNow();
    });
  }

  /** A page is not ours: whatever it does to us while it is read, the next look must come. */
  function look(): Look | undefined {
    if (isBusy || !isAlive()) return undefined;
    try {
      return lookOver(listRoots());
    } catch {
      report({ state: 'refused', refusal: 'unreadable' });
      return { roots: [document], waitingFor: [], isOpen: false, didFill: false };
    }
  }

  function lookOver(roots: Root[]): Look {
    own.listen(roots);
    let forms: FoundForm[] = [];
    let didFill = isReadingBack;
    isOpen = false;
    const isStale = Date.now() - handoff.capturedAt >= HANDOFF_KEPT_MS;
    for (let turns = 0; turns < TURNS_AT_ONCE && !isBusy && !isUndone && !isStale; turns++) {
      forms = read(roots);
      if (!takeSteps(forms, roots)) break;
      didFill = true;
    }
    const waitingFor = forms.flatMap(({ elements, reading }) =>
      elements.filter((element, at) => reading.fields[at]!.trouble !== undefined || covered.has(element)),
    );
    return { roots, waitingFor, isOpen, didFill: didFill || isBusy || isFetching };
  }

  /** Fields under a cover that lets the pointer pass. */
  let covered = new Set<Element>();

  /** True when something was changed at once, so that the page is to be read anew. */
  function takeSteps(forms: FoundForm[], roots: Root[]): boolean {
    const plan = planFill(
      forms.map(({ reading }) => reading),
      handoff.organization,
    );
    isOpen = forms.length > 0;
    covered = new Set();
    if ('refusal' in plan) {
      refuse(plan, forms, roots);
      return false;
    }
    const form = forms[plan.form]!;
    const { elements, reading } = form;
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
    const hidden = steps.find(({ field }) => tools!.isUnderCover(boxOf(elements[field]!), isOwn));
    if (hidden) {
      covered.add(elements[hidden.field]!);
      report({ state: 'refused', refusal: 'covered', part: hidden.put });
      return false;
    }
    let isTaken = false;
    for (const step of steps) {
      const element = elements[step.field]!;
      if (isTaken && !isStillFree(element)) break;
      isTaken = false;
      const isSame = changesNothing(roots, () => {
        isTaken = mayFillAgain(step) && take(step, form, element);
      });
      // What was read still holds where the page did nothing but take the value.
      if (!isTaken || !isSame || tried.has(element)) break;
    }
    return isTaken;
  }

  function refuse(refused: Refused, forms: FoundForm[], roots: Root[]): void {
    const { refusal, part } = refused;
    if (refusal === 'form-not-found') {
      if (offersEnrolling(roots)) report({ state: 'refused', refusal: 'press-enroll' });
      else if (!told && !isFetching) report({ state: 'refused', ...refused });
      return;
    }
    const fields = forms.flatMap(({ elements, reading }) =>
      elements.filter((_, at) => reading.fields[at]!.part === part),
    );
    const isChanged =
      refusal === 'own-value' && part && fillings.parts.includes(part) && !fields.some((field) => own.isCoachs(field));
    report({ state: 'refused', ...refused, ...(isChanged && { refusal: 'changed-by-page' }) });
  }

  /** A page may still hide or fill a field without drawing anything anew. */
  const isStillFree = (field: Element): boolean =>
    !(field as HTMLInputElement).value && isVisible(field, { visibilityProperty: true, opacityProperty: true });

  function reportFilled(left?: Refused): void {
    report({ state: 'filled', organization: handoff.organization, parts: fillings.parts, ...(left && { left }) });
    filledAt = filledAt.filter((at) => performance.now() - at < FILLINGS_WITHIN_MS);
  }

  /** A page that empties the fields again and again is let alone after some time. */
  function mayFillAgain({ put }: Step): boolean {
    if (!fillings.parts.includes(put)) return true;
    const now = performance.now();
    filledAt = [...filledAt.filter((at) => now - at < FILLINGS_WITHIN_MS), now];
    return filledAt.length <= FILLINGS_MAX;
  }

  function take(step: Step, { container, reading }: FoundForm, element: Element): boolean {
    const current = (): Element =>
      isConnected(element) ? element : (successorOf(element, container, step.put, read()) ?? element);
    const release = holdSubmit(element);
    const done = (applied: Applied): void => {
      release();
      isActing = false;
      isBusy = false;
      for (const timer of readingBack) clearTimeout(timer);
      readingBack = [READ_BACK_MS, READ_BACK_LATE_MS].map((ms) => setTimeout(lookBack, ms));
      if (typeof applied === 'object') fillings.add(step.put, { put: applied, element: current(), container });
      else {
        tried.set(current(), { refusal: applied, part: step.put });
        if (reading.kind === 'membership') void takeBack();
      }
    };
    isActing = true;
    let applying: Applied | Promise<Applied> = 'not-taken';
    try {
      applying = applyStep(step, reading.fields[step.field]!, element, handoff, current, tools!);
    } finally {
      if (!(applying instanceof Promise)) done(applying);
    }
    if (!(applying instanceof Promise)) return true;
    isBusy = true;
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

  /** Nothing is filled in meanwhile; what could not be emptied again is told. */
  async function takeBack(): Promise<Outcome> {
    isActing = true;
    const left = await fillings.takeBack().catch(() => fillings.parts);
    isActing = false;
    return { state: 'undone', left };
  }

  // Before anything is looked at because of an event, it is known whose event it was.
  own.listen([document]);
  const lookNow = watchPage(look, signal);
  lookNow();

  return {
    fillNow() {
      own.forget();
      tried = new WeakMap();
      isUndone = false;
      told = '';
      lookNow();
    },
    undo() {
      isUndone = true;
      void takeBack().then(report);
    },
    pause() {
      isUndone = true;
    },
  };
}
