// What happened last, in a sentence or two that say what to do by hand. Pure: a state and words in, text out.
import type { TabState } from '../messages.ts';
import type { Outcome } from '../site/outcome.ts';
import type { Part } from '../site/words.ts';
import type { Say } from './language.ts';

/** Said also where no hand-off is left. */
const OF_THE_LINK = ['malformed-code', 'forgotten', 'expired', 'too-many'];
/** Nothing that filling could change. */
const NOT_BY_FILLING = [...OF_THE_LINK, 'other-code', 'two-leagues', 'press-enroll'];

export function sentenceFor({ handoffs, outcome, isSafesport }: TabState, say: Say): string {
  if (outcome?.state === 'refused' && OF_THE_LINK.includes(outcome.refusal)) return say(`why_${outcome.refusal}`);
  if (handoffs.length === 0) return say('why_no-handoff');
  if (!isSafesport) return say('why_no-page');
  if (!outcome) return say('why_form-not-found');
  const partName = (part: Part): string => say(part === 'code' ? 'partCode' : 'partOrganization');
  const because = (refusal: string, part?: Part): string => say(`why_${refusal}`, part ? partName(part) : '');
  switch (outcome.state) {
    case 'filled': {
      const names = outcome.parts.map(partName).join(say('and'));
      const done = names ? say('filled', names, outcome.organization) : say('filledBefore');
      return outcome.left ? `${done} ${because(outcome.left.refusal, outcome.left.part)}` : done;
    }
    case 'undone':
      return outcome.left.length > 0 ? say('undoneExcept', outcome.left.map(partName).join(say('and'))) : say('undone');
    case 'refused':
      return because(outcome.refusal, outcome.part);
  }
}

/** There is a page to fill and something that filling could change. */
export function canFillNow({ current, outcome, isSafesport }: TabState): boolean {
  if (outcome?.state === 'refused' && NOT_BY_FILLING.includes(outcome.refusal)) return false;
  return current !== null && isSafesport && outcome?.state !== 'filled';
}

/** The tab came with a code that the coach has deleted, or whose seven days are over. */
export const canUseAgain = ({ outcome }: TabState): boolean =>
  outcome?.state === 'refused' && (outcome.refusal === 'forgotten' || outcome.refusal === 'expired');

/** Where an outline of the page would help the maintainers. */
export function isMisunderstood(outcome: Outcome | null): boolean {
  return outcome?.state === 'refused' && !NOT_BY_FILLING.includes(outcome.refusal);
}
