// English words of the correction form.
import type { Gender } from '../../../contract/member.ts';

export interface CorrectionWords {
  readonly explain: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string;
  readonly gender: string;
  readonly genders: Record<Gender, string>;
  readonly email: string;
  readonly send: string;
  readonly sent: string;
  readonly same: string;
  readonly notRight: string;
  readonly tooMany: string;
  readonly failed: string;
}

const words: CorrectionWords = {
  explain: 'Write it as it is on your ID, and as you write it at SafeSport. Your registrar checks it and applies it.',
  firstName: 'First name',
  lastName: 'Last name',
  birthDate: 'Birth date',
  gender: 'Gender',
  genders: { female: 'Female', male: 'Male', other: 'Other' },
  email: 'Email',
  send: 'Ask for the correction',
  sent: 'Sent to your registrar. You may begin the training now; use what you wrote here.',
  same: 'Nothing is different yet. Change what is wrong, then send it.',
  notRight: 'One of these is not right: a field is empty, or the birth date has not come yet.',
  tooMany: 'Too many tries. Wait a few minutes and try again.',
  failed: 'It was not sent. Check your connection and try again.',
};
export default words;
