// "Why is it not green?" as two sentences: what is, and what comes next.
import type { Language } from '../../contract/people/member.ts';
import type { Standing } from '../../contract/standings/standing.ts';
import { sayDayOf } from './dates.ts';
import type { WhyWords } from './strings/why-for-member.en.ts';

export const sayWhy = (words: WhyWords, { requirement, why }: Standing, language: Language): string => {
  const byUpload = why.key === 'not-begun' && requirement !== 'abuse-prevention';
  if (byUpload) return `${words.nothingYet} ${words.next.upload}`;
  return `${(words.why[why.key] ?? words.why['association-handles'])(why, why.since ? sayDayOf(why.since, language) : '').trim()} ${words.next[why.action]}`;
};
