// English answers to "why is it not green?", said to the person themselves, and what to do next.
import type { MatchField } from '../../../contract/core/match-field.ts';
import type { NextAction, Why, WhyKey } from '../../../contract/standings/why.ts';

/** `since` is already in words. */
export type WhySentence = (why: Why, since: string) => string;
/** Nobody outside the association hears of these (L5): said to anyone else they read as `association-handles`. */
type Discreet = 'background-check-running' | 'background-check-consider' | 'check-found';

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
  birthDate: 'date of birth',
  gender: 'gender',
  email: 'email',
};
export const listFields = (why: Why): string => (why.fields ?? []).map((field) => fields[field]).join(', ');
const on = (since: string) => (since ? ` on ${since}` : '');

const words: WhyWords = {
  why: {
    approved: () => 'Approved.',
    expiring: () => 'Approved, but expires soon.',
    exempt: () => 'You don’t need this requirement.',
    'not-confirmed': () => 'Your league hasn’t confirmed your registration yet.',
    'not-begun': () => 'You haven’t started yet.',
    'begun-waiting': (_, since) => `You started${on(since)}. We haven’t received your completion from SafeSport.`,
    'identity-differs': (why) =>
      `SafeSport reports that you finished, but this doesn’t match your league’s record: ${listFields(why)}.`,
    'wrong-course': (why) => `SafeSport reports “${why.course ?? ''}”, which isn’t the full course.`,
    expired: (_, since) => (since ? `This expired on ${since}.` : 'This has expired.'),
    'waiting-for-review': (_, since) =>
      `We received your certificate${on(since)}. It’s pending: your association reviews it before it counts.`,
    'late-completion': () =>
      'SafeSport shows that you finished before you selected Begin. Your association is reviewing it.',
    'course-in-question': (why) =>
      why.unknownCourse
        ? `SafeSport sent “${why.course ?? ''}”, a course we don’t know. Your association decides whether it counts.`
        : `You finished “${why.course ?? ''}”. Your association decides whether it counts.`,
    rejected: (why) => `Your certificate wasn’t accepted. ${why.reason ?? ''}`,
    'action-needed': (why) => `Your certificate needs a change: ${why.reason ?? ''}`,
    'association-handles': () => 'Your association is handling this.',
    'sign-anew': () => 'There is a new version. Your earlier signature no longer counts.',
    'not-recorded': () => 'Your association hasn’t recorded this check yet.',
    'not-needed': (_, since) => `You don’t need this: you answered${on(since)} that you’re seldom with the players.`,
    revoked: () => 'U.S. Soccer no longer lists it.',
    'may-lag': () => 'Your state may report late, so this record may be out of date.',
  },
  nothingYet: 'We haven’t received anything for this requirement.',
  next: {
    none: 'Nothing more to do for this requirement.',
    wait: 'Nothing for you to do now.',
    begin: 'Next: begin the training.',
    'finish-course': 'Next: finish the course on the SafeSport site.',
    'take-refresher': 'Next: take the refresher course.',
    upload: 'Next: upload your certificate.',
    'take-full-course': 'Next: take the full course.',
    review: 'Your association reviews it next.',
    'correct-identity': 'Next: request a correction here, or correct it in your SafeSport account.',
    'confirm-registration': 'Your registrar confirms it next.',
    sign: 'Next: read it and sign it.',
    answer: 'Next: answer the question.',
    record: 'Your association does this next.',
    'contact-association': 'Next: contact your association.',
  },
  fields,
};
export default words;
