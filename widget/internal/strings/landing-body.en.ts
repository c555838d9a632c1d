// English words of <safesport-landing> once it knows who is there.
import type { Gender } from '../../../contract/member.ts';
import type { Standing } from '../../../contract/standing.ts';

export interface LandingBodyWords {
  readonly hello: (firstName: string, organization: string) => string;
  readonly validUntil: (day: string) => string;
  readonly detailsTitle: string;
  readonly detailsMatch: string;
  readonly name: string;
  readonly birthDate: string;
  readonly gender: string;
  readonly genders: Record<Gender, string>;
  readonly email: string;
  readonly wrongDetails: string;
  readonly writeTo: (name: string) => string;
  readonly codeTitle: string;
  readonly codeUse: (organization: string) => string;
  readonly noCode: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly begin: string;
  readonly beginAgain: string;
  readonly beginWhy: string;
  readonly beginning: string;
  readonly receipt: (receipt: string) => string;
  readonly leaving: string;
  readonly goNow: string;
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  readonly doneTitle: string;
  readonly doneText: string;
  readonly upload: string;
  readonly strangerTitle: string;
  readonly strangerText: string;
  readonly linkProblems: { readonly expired: string; readonly revoked: string; readonly notValid: string };
  readonly askLabel: string;
  readonly askButton: string;
  readonly askEmpty: string;
  readonly asked: string;
  readonly notConfirmed: string;
  readonly tooMany: string;
  readonly failed: string;
  readonly courses: Record<NonNullable<Standing['next']>['course'], string>;
  readonly takeNow: (course: string) => string;
  readonly takeLater: (course: string, day: string) => string;
  readonly progress: string;
  readonly stages: readonly string[];
  readonly unknownOrganization: (slug: string) => string;
  /** After what is approved: what the person still lacks. */
  readonly left: (count: number) => string;
  readonly clearedWith: (organization: string) => string;
  readonly wrong: string;
  readonly extensionTitle: string;
  readonly extensionText: string;
  readonly extensionLink: string;
  readonly askRetry: string;
  readonly unreachable: string;
}

const words: LandingBodyWords = {
  hello: (firstName, organization) => `Hello ${firstName}. This is your page at ${organization}.`,
  validUntil: (day) => `Valid until ${day}.`,
  detailsTitle: 'Is this you?',
  detailsMatch:
    'Type your name, birth date, gender and email on the SafeSport site exactly as they are here. Only then can your league approve you automatically.',
  name: 'Name',
  birthDate: 'Birth date',
  gender: 'Gender',
  genders: { female: 'Female', male: 'Male', other: 'Other' },
  email: 'Email',
  wrongDetails: 'Something wrong? Have it corrected before you begin.',
  writeTo: (name) => `Write to ${name}`,
  codeTitle: 'Your access code',
  codeUse: (organization) =>
    `SafeSport asks for an organization and this code. Choose “${organization}” and paste the code if they are not filled in for you.`,
  noCode: 'Your league hands out the access code. Ask for it before you begin.',
  copy: 'Copy code',
  copied: 'Copied',
  copyFailed: 'Select the code and copy it',
  begin: 'Begin SafeSport training',
  beginAgain: 'Go to SafeSport again',
  beginWhy: 'Press this first, even if you have an account there: it tells your league to listen for your result.',
  beginning: 'One moment…',
  receipt: (receipt) => `Noted. Your receipt is ${receipt}.`,
  leaving: 'Taking you to the SafeSport site…',
  goNow: 'Go to SafeSport now',
  stepsTitle: 'What happens on the SafeSport site',
  steps: [
    'You make an account. If it says that one exists already, log in; “Forgot password” gets you in.',
    'SafeSport emails you to check your address. Press the link there and log in.',
    'Find “SafeSport Trained” under Catalog or My Courses and finish all of it. You may stop and go on another day.',
    'Your league hears from SafeSport by itself, and you turn green.',
  ],
  doneTitle: 'Already completed it?',
  doneText: 'If you finished the full course this season, upload your certificate. Your association will look at it.',
  upload: 'Upload certificate',
  strangerTitle: 'Open this page from your own link',
  strangerText:
    'Your confirmation email from the league has a link that is only yours. It brings you here with your name and your access code.',
  linkProblems: {
    expired: 'This link is too old. Links stop working after a while to keep your details safe.',
    revoked: 'This link was switched off by your league.',
    notValid: 'This link is not complete or not right. Perhaps the email program cut it.',
  },
  askLabel: 'Your email at the league',
  askButton: 'Send me a new link',
  askEmpty: 'Enter the email address that your league has for you, for example ana@example.org.',
  asked: 'If your league knows this address, a new link is on its way. Look in your inbox, and in the junk folder too.',
  notConfirmed: 'You can begin as soon as your league has confirmed your registration. You will get an email.',
  tooMany: 'Too many tries. Wait a few minutes and try again.',
  failed: 'That did not work. Nothing is lost; try again.',
  courses: {
    core: 'SafeSport Trained (the full course)',
    'refresher-1': 'Refresher 1: Recognizing and Reporting Misconduct',
    'refresher-2': 'Refresher 2: Preventing Misconduct',
    'refresher-3': 'Refresher 3: Creating a Positive Sport Environment',
  },
  takeNow: (course) => `Your course now: ${course}.`,
  takeLater: (course, day) => `Your next course: ${course}. Take it on ${day} or later; earlier it does not count.`,
  progress: 'Where you are',
  stages: ['Begin here', 'Finish the course', 'SafeSport approved'],
  unknownOrganization: (slug) =>
    `No organization here is called “${slug}”. Whoever looks after this website can correct it; your league can tell you where to begin.`,
  left: (count) =>
    count === 1 ? '1 requirement left before you’re cleared.' : `${count} requirements left before you’re cleared.`,
  clearedWith: (organization) => `You’re cleared with ${organization}.`,
  wrong: 'Something is wrong',
  extensionTitle: 'Have the code filled in for you',
  extensionText:
    'On a computer, a small browser extension fills in organization and code on the SafeSport site. It sends nothing anywhere.',
  extensionLink: 'Get the extension',
  askRetry: 'Try again',
  unreachable: 'We cannot reach your league’s records right now. Nothing is lost. Check your connection and try again.',
};
export default words;
