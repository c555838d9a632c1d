// English of the coordinator's screen of payment codes.
import type { CodeRefusal } from '../../../contract/payment-code.ts';
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
  known: 'is in the records already, perhaps given to somebody',
  'not-a-code': 'is not a code: 4 to 64 letters, digits, hyphens',
};

const words: PaymentCodesWords = {
  ...panel,
  title: 'Payment codes',
  what: 'Coaches ask for a code on their page; you hand one out from the pool. Nobody else sees it, and none is given twice.',
  signInFor: 'Owners and coordinators sign in here.',
  notReviewer: 'Only an owner or a coordinator hands out codes here. You are signed in with another role.',
  empty:
    'Nobody asks for codes here yet. Say on your requirements page for which item coaches ask for one; codes are kept by the organization that wrote that page.',
  counts: (free, given) => `${free} left, ${given} given`,
  none: 'No code is left. Add some below.',
  low: 'Few are left. Add some below.',
  automatic: 'Give a code at once to whoever asks',
  automaticHelp: 'Only confirmed coaches can ask, each once a season. Without the check mark you hand out each one.',
  lowAt: 'Email me when this many are left',
  save: 'Save',
  saved: 'Saved.',
  addTitle: 'Add codes',
  paste: 'Codes, one a line',
  pasteHelp: 'Paste them as they came. From a CSV file, the first column is read.',
  file: 'Or choose a file',
  add: 'Add these codes',
  nothingToAdd: 'There is no code in there. Paste some, one a line.',
  tooMany: (most) => `That is more than ${most} lines. Add them in parts.`,
  added: (many) => (many === 1 ? '1 code was added.' : `${many} codes were added.`),
  refusedTitle: (many) => (many === 1 ? '1 line was not added:' : `${many} lines were not added:`),
  refused: (line, why) => `Line ${line} ${WHY[why]}`,
  waitingTitle: 'Waiting for a code',
  nobodyWaits: 'Nobody is waiting.',
  since: (day) => `asked on ${day}`,
  handOut: 'Give a code',
  handedOut: (name) => `${name} has a code, and hears of it by email.`,
  poolEmpty: 'No code is left, so nobody got one. Add some below.',
  decline: 'Give no code',
  declined: (name) => `${name} is off the list. They may ask again.`,
  givenTitle: 'Who got which',
  nobodyGot: 'Nobody has got one yet.',
  got: (hint, day, by) => `ends in ${hint}, given on ${day} by ${by}`,
  byItself: 'the pool itself',
  show: 'Show',
  hide: 'Hide',
};
export default words;
