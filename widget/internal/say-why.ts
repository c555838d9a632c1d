// "Why is it not green?" as two sentences: what is, and what comes next.
import type { Language } from '../../contract/people/member.ts';
import type { Standing } from '../../contract/standings/standing.ts';
import { sayDay, sayDayOf } from './dates.ts';
import type { WhyWords } from './strings/why-for-member.en.ts';

export const sayWhy = (words: WhyWords, standing: Standing, language: Language): string => {
  const { requirement, why } = standing;
  const byUpload =
    why.key === 'not-begun' &&
    requirement !== 'abuse-prevention' &&
    (why.action === 'begin' || why.action === 'upload');
  if (byUpload) return `${words.nothingYet} ${words.next.upload}`;
  const say = words.why[why.key] ?? words.why['association-handles'];
  return `${say(why, dayOf(standing, language)).trim()} ${words.next[why.action]}`;
};

/** What has run out is told by its last day, as mails tell it, and not by the day on which the clock saw it. */
const dayOf = ({ why, validUntil }: Standing, language: Language): string => {
  if (why.key === 'expired' && validUntil) return sayDay(validUntil, language);
  return why.since ? sayDayOf(why.since, language) : '';
};
