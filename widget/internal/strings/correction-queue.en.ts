// English words of <correction-queue>: what members ask to have corrected.
import type { MatchField } from '../../../contract/match-field.ts';
import type { Gender } from '../../../contract/member.ts';

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
  title: 'Corrections people ask for',
  what: 'SafeSport compares letter by letter. Apply what is on their ID; completions that did not match are compared again.',
  field: 'Field',
  now: 'Your books say',
  asked: 'They ask for',
  since: (day) => `asked on ${day}`,
  fields: { firstName: 'First name', lastName: 'Last name', birthDate: 'Birth date', gender: 'Gender', email: 'Email' },
  genders: { female: 'Female', male: 'Male', other: 'Other' },
  apply: 'Apply',
  applyFor: (name) => `Apply the correction of ${name}`,
  decline: 'Decline',
  declineFor: (name) => `Decline the correction of ${name}`,
  applied: (name) => `The record of ${name} is corrected.`,
  addressWaits: 'We emailed the new address. It replaces the old one when they sign in with it.',
  declined: (name) => `The record of ${name} stays as it is.`,
  alreadyDecided: (name) => `Somebody else has just decided on the correction of ${name}.`,
  offline: 'We cannot reach the server. Nothing was changed. Try again.',
  failed: 'That did not work. Nothing was changed. Try again.',
};
export default words;
