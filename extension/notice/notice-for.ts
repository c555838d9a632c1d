// The sentence to show in the page for an outcome, in the coach's language; none for what is no news there. It holds
// no word that came with a link.
import { wordsOf } from '../popup/language.ts';
import type { Outcome } from '../site/outcome.ts';

export async function noticeFor(outcome: Outcome): Promise<string | null> {
  if (outcome.state !== 'filled' || outcome.parts.length === 0) return null;
  const say = await wordsOf();
  const what = outcome.parts.map((part) => say(part === 'code' ? 'partCode' : 'partOrganization'));
  return say('notice', what.join(say('and')));
}
