// English words of the correction form.
import type { Gender } from '../../../contract/people/member.ts';

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
  explain:
    'Your legal name, as on your ID. Use the same name at SafeSport, with both last names if you use two. Accents and capital letters don’t matter. Your registrar reviews the request.',
  firstName: 'First name',
  lastName: 'Last name',
  birthDate: 'Date of birth',
  gender: 'Gender',
  genders: { female: 'Female', male: 'Male', other: 'Other' },
  email: 'Email',
  send: 'Send request',
  sent: 'Request sent. Your record changes when your registrar approves it. You can begin now: enter the same details on the SafeSport site.',
  same: 'You haven’t changed anything yet.',
  notRight: 'Fill in every field. The date of birth must be in the past.',
  tooMany: 'Too many attempts. Wait a few minutes, then try again.',
  failed: 'We couldn’t tell if that was sent. Reload the page to check before you try again.',
};
export default words;
