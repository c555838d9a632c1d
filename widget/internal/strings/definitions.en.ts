// English words of the panel where an association decides what it requires, and of whom.

import type { RequirementKind } from '../../../contract/requirements/definition.ts';
import type { DefinitionProblem } from '../../../contract/requirements/definition-problems.ts';
import type { PackStep } from '../../../contract/requirements/packs.ts';
import type { PanelWords } from '../../organization-settings/settings-panel.ts';

export interface DefinitionsWords extends PanelWords {
  readonly intro: string;
  readonly decidedBy: (association: string) => string;
  readonly kinds: Record<RequirementKind, string>;
  /** What the kind means, below the choice. */
  readonly kindSays: Record<RequirementKind, string>;
  readonly asked: string;
  readonly notAsked: string;
  readonly nothingElse: string;
  readonly askedOf: (roles: string) => string;
  readonly adultsOnly: string;
  readonly counts: {
    rolling: (months: number) => string;
    season: (day: string) => string;
    hardDate: (day: string) => string;
    forEver: string;
    asProof: string;
  };
  readonly due: (day: string) => string;
  readonly fromPack: (name: string) => string;
  readonly edit: string;
  readonly editNamed: (name: string) => string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly putAway: string;
  readonly putAwayNamed: (name: string) => string;
  readonly ask: string;
  readonly askNamed: (name: string) => string;
  readonly isPutAway: (name: string) => string;
  readonly isAsked: (name: string) => string;
  readonly ordered: string;
  readonly undo: string;
  readonly add: string;
  readonly packs: string;
  readonly packsSay: string;
  readonly packButton: (name: string) => string;
  readonly packReadOn: (day: string) => string;
  readonly steps: Record<PackStep['what'], string>;
  readonly applyPack: string;
  readonly packApplied: (name: string) => string;
  readonly packNothing: string;
  readonly notAdvice: string;
  readonly sample: string;
  readonly sampleRole: string;
  readonly sampleAsked: (role: string) => string;
  readonly sampleNothing: string;
  readonly newTitle: string;
  readonly editTitle: (name: string) => string;
  readonly name: string;
  readonly what: string;
  readonly how: string;
  readonly why: string;
  readonly moreWords: string;
  readonly english: string;
  readonly spanish: string;
  readonly spanishHint: string;
  readonly kind: string;
  readonly roles: string;
  readonly validity: string;
  readonly validities: Record<'rolling' | 'season' | 'hard-date' | 'for-ever' | 'as-proof', string>;
  readonly months: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly deadline: string;
  readonly deadlineHint: string;
  readonly everyYear: string;
  readonly discreet: string;
  readonly satisfiedBy: string;
  readonly unlessSeldom: string;
  readonly always: string;
  readonly titleWords: string;
  readonly titleWordsHint: string;
  readonly text: string;
  readonly askAgain: string;
  readonly hoursAMonth: string;
  readonly hoursAYear: string;
  readonly where: string;
  readonly source: string;
  readonly sourceTitle: string;
  readonly sourceLink: string;
  readonly sourceReadOn: string;
  readonly save: string;
  readonly cancel: string;
  readonly saved: (name: string) => string;
  readonly problems: Record<DefinitionProblem | 'nobody-asked', string>;
  readonly changedElsewhere: string;
  readonly notSaved: string;
  readonly pastStays: string;
}

const words: DefinitionsWords = {
  loading: 'Loading…',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  failed: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
  notOwner: 'Only an owner of this organization can change its settings. Ask one of them to make you an owner.',
  sessionEnded: 'You’ve been signed out. Sign in again to continue.',
  retry: 'Try again',
  intro: 'What you require, of which roles, and how long it’s valid. Your leagues and clubs require the same.',
  decidedBy: (association) => `${association} decides what is required, of which roles, and how long it’s valid.`,
  kinds: {
    'safesport-training': 'SafeSport training',
    'background-check': 'Background check',
    'ussf-license': 'U.S. Soccer license',
    'course-certificate': 'Course certificate',
    acknowledgment: 'Text to sign',
    'recorded-check': 'Check that you make',
    'self-attestation': 'Question about hours',
  },
  kindSays: {
    'safesport-training': 'Approved by SafeSport’s own report.',
    'background-check': 'Approved by your provider’s report.',
    'ussf-license': 'Approved by U.S. Soccer’s record, or by a certificate.',
    'course-certificate': 'The person uploads a certificate; your reviewers approve it.',
    acknowledgment: 'The person reads a text and signs it with their name. You can ask again when the text changes.',
    'recorded-check': 'Your reviewers make the check and record the day. No result in words is kept.',
    'self-attestation':
      'The person says if they are often or seldom with the players. The answer can decide what else is asked.',
  },
  asked: 'What you ask for',
  notAsked: 'Not asked for now',
  nothingElse: 'Everything that is defined is asked for.',
  askedOf: (roles) => `Asked of: ${roles}`,
  adultsOnly: 'Only adults are asked',
  counts: {
    rolling: (months) => `Valid for ${months === 1 ? '1 month' : `${months} months`}`,
    season: (day) => `Valid for the season that starts on ${day}`,
    hardDate: (day) => `Valid through the next ${day}`,
    forEver: 'Never expires',
    asProof: 'Valid through the expiration date on the proof',
  },
  due: (day) => `Due ${day}`,
  fromPack: (name) => `From the ${name} pack`,
  edit: 'Edit',
  editNamed: (name) => `Edit ${name}`,
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  putAway: 'Stop asking',
  putAwayNamed: (name) => `Stop asking for ${name}`,
  ask: 'Ask for it',
  askNamed: (name) => `Ask for it: ${name}`,
  isPutAway: (name) => `${name} is no longer asked for. What is on record stays.`,
  isAsked: (name) => `${name} is asked for now.`,
  ordered: 'The order is saved.',
  undo: 'Undo',
  add: 'Add a requirement',
  packs: 'Packs',
  packsSay:
    'What a state’s law or U.S. Soccer asks for, ready to use. You see what changes before it does, and you can change it afterward.',
  packButton: (name) => `See the ${name} pack`,
  packReadOn: (day) => `The sources were read on ${day}.`,
  steps: { adds: 'Adds', changes: 'Changes', same: 'Already there' },
  applyPack: 'Apply this pack',
  packApplied: (name) => `The ${name} pack is applied.`,
  packNothing: 'You already ask for all of this.',
  notAdvice: 'This is not legal advice. Your counsel decides.',
  sample: 'Try it',
  sampleRole: 'Someone who is a…',
  sampleAsked: (role) => `An adult (${role}) is asked for:`,
  sampleNothing: 'Nothing.',
  newTitle: 'New requirement',
  editTitle: (name) => `Edit ${name}`,
  name: 'Name',
  what: 'What it is',
  how: 'How to do it',
  why: 'Why it is asked',
  moreWords: 'What, how, and why, in both languages',
  english: 'English',
  spanish: 'Spanish',
  spanishHint: 'Without Spanish, people who read Spanish see the English.',
  kind: 'Kind',
  roles: 'Asked of',
  validity: 'How long it’s valid',
  validities: {
    rolling: 'A number of months',
    season: 'A season',
    'hard-date': 'Through a day of the year',
    'for-ever': 'It never expires',
    'as-proof': 'Through the expiration date on the proof',
  },
  months: 'Months',
  startsOn: 'The season starts on',
  endsOn: 'Ends on',
  deadline: 'Due on',
  deadlineHint: 'Leave it empty for no deadline.',
  everyYear: 'Every year on this day',
  discreet: 'Leagues and clubs see only if it is approved',
  satisfiedBy: 'Also met by',
  unlessSeldom: 'Not asked if the person answers “seldom” to',
  always: 'Nothing: it is always asked',
  titleWords: 'Words in the certificate’s title',
  titleWordsHint: 'A hint for your reviewers, separated by commas. For example: CPR, AED.',
  text: 'The text',
  askAgain: 'Everyone signs again',
  hoursAMonth: 'Often means: more hours a month than',
  hoursAYear: 'or more hours a year than',
  where: 'Link to where it is done',
  source: 'The law or rule behind it',
  sourceTitle: 'Its name',
  sourceLink: 'Link',
  sourceReadOn: 'Read on',
  save: 'Save',
  cancel: 'Cancel',
  saved: (name) => `Saved: ${name}.`,
  problems: {
    'kind-is-fixed': 'This kind can’t be chosen here.',
    'words-missing': 'Enter a name in English.',
    'text-missing': 'Enter the text in English.',
    'hours-missing': 'Enter both numbers of hours.',
    'satisfies-itself': 'These requirements meet each other in a circle.',
    'satisfied-by-unknown': 'One of the requirements that meet it isn’t defined.',
    'decided-by-unknown': 'Choose a question about hours that is defined.',
    'too-many': 'You have as many requirements as are possible.',
    'nobody-asked': 'Choose at least one role.',
  },
  changedElsewhere: 'Someone else changed this meanwhile. Your text is still here; cancel to see theirs.',
  notSaved: 'Not saved. Check the fields.',
  pastStays: 'People who are approved keep their expiration date.',
};
export default words;
