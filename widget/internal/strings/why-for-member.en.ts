// English answers to "why is it not green?", said to the person themselves, and what to do next.
import type { MatchField } from '../../../contract/match-field.ts';
import type { NextAction, Why, WhyKey } from '../../../contract/why.ts';

/** `since` is already in words. */
export type WhySentence = (why: Why, since: string) => string;
/** Nobody outside the association hears of these (L5): said to anyone else they read as `association-handles`. */
type Discreet = 'background-check-running' | 'background-check-consider';

export interface WhyWords {
  readonly why: Record<Exclude<WhyKey, Discreet>, WhySentence> & Partial<Record<Discreet, WhySentence>>;
  /** Instead of "not begun", for what does not begin with a button here. */
  readonly nothingYet: string;
  readonly next: Record<NextAction, string>;
  readonly fields: Record<MatchField, string>;
}

export type StaffWhyWords = WhyWords & { readonly why: Record<WhyKey, WhySentence> };

export const fields: Record<MatchField, string> = {
  firstName: 'first name',
  lastName: 'last name',
  birthDate: 'birth date',
  gender: 'gender',
  email: 'email',
};
export const listFields = (why: Why): string => (why.fields ?? []).map((field) => fields[field]).join(', ');
const on = (since: string) => (since ? ` on ${since}` : '');

const words: WhyWords = {
  why: {
    approved: () => 'Approved.',
    expiring: () => 'Approved, but expires soon.',
    exempt: () => 'You do not need this one.',
    'not-confirmed': () => 'Your registration has not been confirmed by your league yet.',
    'not-begun': () => 'You have not started yet.',
    'begun-waiting': (_, since) => `You started${on(since)}. We haven’t received your completion from SafeSport.`,
    'identity-differs': (why) =>
      `SafeSport sent your completion, but this does not match what your league has: ${listFields(why)}.`,
    'wrong-course': (why) => `SafeSport sent “${why.course ?? ''}”, which is not the full course.`,
    expired: (_, since) => `Your training ran out${on(since)}.`,
    'waiting-for-review': (_, since) => `Your certificate arrived${on(since)} and is waiting for review.`,
    'late-completion': () => 'We found a completion from before you pressed Begin. It is waiting for review.',
    'course-in-question': (why) => `You finished “${why.course ?? ''}”. Your association decides whether it counts.`,
    rejected: (why) => `Your certificate was not accepted. ${why.reason ?? ''}`,
    'action-needed': (why) => `Your certificate needs something from you. ${why.reason ?? ''}`,
    'association-handles': () => 'Your association takes care of this one.',
    revoked: () => 'U.S. Soccer no longer lists it.',
    'may-lag': () => 'Your state may report late, so this record may be out of date.',
  },
  nothingYet: 'Nothing has come in for this one yet.',
  next: {
    none: 'Nothing more to do for this requirement.',
    wait: 'Nothing for you to do now.',
    begin: 'Next: begin the training.',
    'finish-course': 'Next: finish the course on the SafeSport site.',
    'take-refresher': 'Next: take the refresher course.',
    upload: 'Next: upload your certificate.',
    'take-full-course': 'Next: take the full course.',
    review: 'Your association looks at it next. Nothing to do.',
    'correct-identity': 'Next: ask your league to correct your record, or correct it on the SafeSport site.',
    'confirm-registration': 'Your league confirms it next. Nothing to do.',
    'contact-association': 'Next: contact your association.',
  },
  fields,
};
export default words;
