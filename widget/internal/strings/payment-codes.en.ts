// English of the coordinator's screen of payment codes.
import type { CodeRefusal } from '../../../contract/payment-codes/payment-code.ts';
import type { PanelWords } from '../../organization-settings/settings-panel.ts';
import type { DeskWords } from '../office-desk.ts';
import panel from './office-panel.en.ts';

export interface PaymentCodesWords extends PanelWords, DeskWords {
  readonly empty: string;
  readonly counts: (free: number, given: number) => string;
  readonly none: string;
  readonly low: string;
  readonly automatic: string;
  readonly automaticHelp: string;
  readonly lowAt: string;
  readonly save: string;
  readonly saved: string;
  readonly addTitle: string;
  readonly paste: string;
  readonly pasteHelp: string;
  readonly file: string;
  readonly add: string;
  readonly nothingToAdd: string;
  readonly tooMany: (most: number) => string;
  readonly added: (many: number) => string;
  readonly refusedTitle: (many: number) => string;
  readonly refused: (line: number, why: CodeRefusal) => string;
  readonly waitingTitle: string;
  readonly nobodyWaits: string;
  readonly since: (day: string) => string;
  readonly handOut: string;
  readonly handedOut: (name: string) => string;
  readonly poolEmpty: string;
  readonly decline: string;
  readonly declined: (name: string) => string;
  readonly givenTitle: string;
  readonly nobodyGot: string;
  readonly got: (hint: string, day: string, by: string) => string;
  readonly byItself: string;
  readonly show: string;
  readonly hide: string;
}

const WHY: Record<CodeRefusal, string> = {
  twice: 'is already in an earlier line',
  known: 'is in the records already, perhaps given to someone',
  'not-a-code': 'is not a code: 4 to 64 letters, digits, hyphens',
};

const words: PaymentCodesWords = {
  ...panel,
  title: 'Payment codes',
  what: 'Coaches request a code and only they see it. Each code is sent once.',
  signInFor: 'Owners and coordinators sign in here.',
  notReviewer: 'Your role doesn’t allow this. Ask an owner of this organization.',
  empty: 'No requirement uses payment codes yet. Add a payment code request in Settings > Coach requirements.',
  counts: (free, given) => `${free} left, ${given} sent`,
  none: 'No codes left. Add some below.',
  low: 'Running low. Add more below.',
  automatic: 'Send codes automatically',
  automaticHelp:
    'Confirmed coaches get one code per season when they request it. If this is off, you send each code yourself.',
  lowAt: 'Email me when this many are left',
  save: 'Save',
  saved: 'Saved.',
  addTitle: 'Add codes',
  paste: 'Codes, one per line',
  pasteHelp: 'Paste them as they came. From a CSV file, the first column is read.',
  file: 'Or choose a file',
  add: 'Add these codes',
  nothingToAdd: 'No codes found. Paste one per line.',
  tooMany: (most) => `That is more than ${most} lines. Add them in parts.`,
  added: (many) => (many === 1 ? '1 code was added.' : `${many} codes were added.`),
  refusedTitle: (many) => (many === 1 ? '1 line was not added:' : `${many} lines were not added:`),
  refused: (line, why) => `Line ${line} ${WHY[why]}`,
  waitingTitle: 'Code requests',
  nobodyWaits: 'No pending requests.',
  since: (day) => `requested on ${day}`,
  handOut: 'Send code',
  handedOut: (name) => `Code sent: we’re emailing ${name}.`,
  poolEmpty: 'No codes left, so none was sent. Add some below.',
  decline: 'Decline',
  declined: (name) => `Request declined. ${name} can request again.`,
  givenTitle: 'Sent codes',
  nobodyGot: 'No codes sent yet.',
  got: (hint, day, by) => `ends in ${hint}, sent on ${day}, ${by}`,
  byItself: 'automatically',
  show: 'Show',
  hide: 'Hide',
};
export default words;
