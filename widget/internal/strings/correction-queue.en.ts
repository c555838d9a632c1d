// English words of <correction-queue>: what members ask to have corrected.
import type { MatchField } from '../../../contract/core/match-field.ts';
import type { Gender } from '../../../contract/people/member.ts';

export interface CorrectionQueueWords {
  readonly title: string;
  readonly what: string;
  readonly field: string;
  readonly now: string;
  readonly asked: string;
  readonly since: (day: string) => string;
  readonly fields: Record<MatchField, string>;
  readonly genders: Record<Gender, string>;
  readonly apply: string;
  readonly applyFor: (name: string) => string;
  readonly decline: string;
  readonly declineFor: (name: string) => string;
  readonly applied: (name: string) => string;
  readonly addressWaits: string;
  readonly declined: (name: string) => string;
  readonly alreadyDecided: (name: string) => string;
  readonly offline: string;
  readonly failed: string;
}

const words: CorrectionQueueWords = {
  title: 'Correction requests',
  what: 'Apply what matches their ID. We’ll then recheck unmatched completions.',
  field: 'Field',
  now: 'Current record',
  asked: 'Requested',
  since: (day) => `requested on ${day}`,
  fields: {
    firstName: 'First name',
    lastName: 'Last name',
    birthDate: 'Date of birth',
    gender: 'Gender',
    email: 'Email',
  },
  genders: { female: 'Female', male: 'Male', other: 'Other' },
  apply: 'Apply',
  applyFor: (name) => `Apply the correction of ${name}`,
  decline: 'Decline',
  declineFor: (name) => `Decline the correction of ${name}`,
  applied: (name) => `${name}’s record is corrected.`,
  addressWaits: 'We emailed the new address. It replaces the old one when they sign in with it.',
  declined: (name) => `Request declined. ${name}’s record wasn’t changed.`,
  alreadyDecided: (name) => `Someone else just handled the request of ${name}. The list is up to date.`,
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  failed: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
};
export default words;
