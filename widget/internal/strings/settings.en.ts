// English words of <organization-settings> and its panels.
import type { Requirement } from '../../../contract/requirement.ts';
import type { SettingKey } from '../../../contract/settings.ts';
import type { Validity } from '../../../contract/validity.ts';

export interface SettingsWords {
  readonly settings: string;
  readonly title: (organization: string) => string;
  readonly loading: string;
  readonly offline: string;
  readonly failed: string;
  readonly notOwner: string;
  readonly noOffice: string;
  readonly sessionEnded: string;
  readonly signInFor: string;
  readonly signOut: string;
  readonly retry: string;
  readonly contents: string;
  readonly yours: string;
  readonly below: string;
  readonly save: string;
  readonly saved: string;
  readonly nothingChanged: string;
  readonly checkFields: string;
  readonly here: string;
  readonly from: (organization: string) => string;
  readonly fromNobody: string;
  readonly decidedBy: (organization: string) => string;
  readonly giveBack: (organization: string) => string;
  readonly giveBackDefault: string;
  readonly givenBack: string;
  readonly undo: string;
  readonly undone: string;
  readonly changed: (who: string, when: string) => string;
  readonly labels: Record<SettingKey, string>;
  readonly help: Partial<Record<SettingKey, string>>;
  readonly requirements: Record<Requirement, string>;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly languages: Record<'en' | 'es', string>;
  readonly choices: Record<
    'lateMatch' | 'refresherOrder' | 'accessCodeFor' | 'handOffForm' | 'plan' | 'renewsByOms' | 'deadlineReminders',
    Record<string, string>
  >;
  readonly validity: Record<Validity['kind'], string>;
  readonly months: string;
  readonly monthDay: string;
  readonly level: (line: number) => string;
  readonly levelLicense: (level: string) => string;
  readonly levelAdd: string;
  readonly levelRemove: string;
  readonly levelsFull: string;
  readonly none: string;
  readonly code: string;
  readonly codeIsSet: string;
  readonly codeIsNotSet: string;
  readonly codeHelp: string;
  readonly codeShape: string;
  readonly codeSave: string;
  readonly codeSaved: string;
  readonly codeRemove: string;
  readonly codeRemoveSure: string;
  readonly codeRemoved: string;
  readonly keep: string;
  readonly originsWhat: string;
  readonly originsEmpty: string;
  readonly originLabel: string;
  readonly originAdd: string;
  readonly originAdded: (origin: string) => string;
  readonly originWrong: string;
  readonly originRemove: (origin: string) => string;
  readonly remove: string;
  readonly originRemoved: (origin: string) => string;
  readonly originHere: string;
}

const words: SettingsWords = {
  settings: 'Settings',
  title: (organization) => `Settings of ${organization}`,
  loading: 'Loading…',
  offline: 'We cannot reach the server. Check your connection and try again.',
  failed: 'That did not work. Nothing was changed. Try again.',
  notOwner: 'Only an owner of this organization may change its settings. Ask one of them to make you an owner.',
  noOffice: 'You are signed in, but you do not own any organization. Ask an owner to invite you.',
  sessionEnded: 'Your session has ended. Sign in again to go on.',
  signInFor: 'Owners sign in here to change the settings.',
  signOut: 'Sign out',
  retry: 'Try again',
  contents: 'On this page',
  yours: 'Organization',
  below: 'Open the settings of',
  save: 'Save',
  saved: 'Saved.',
  nothingChanged: 'There was nothing to save.',
  checkFields: 'Some of these cannot be saved like this. Check the marked fields.',
  here: 'Set here',
  from: (organization) => `Comes from ${organization}. Change it to set it here.`,
  fromNobody: 'Touchline’s default. Change it to set it here.',
  decidedBy: (organization) => `${organization} decides this.`,
  giveBack: (organization) => `Use the one from ${organization}`,
  giveBackDefault: 'Use the default again',
  givenBack: 'No longer set here.',
  undo: 'Undo',
  undone: 'As it was before.',
  changed: (who, when) => `Changed by ${who}, ${when}`,
  labels: {
    contact: 'Whom people ask',
    language: 'Language of emails',
    landingUrl: 'Your SafeSport page',
    timeZone: 'Time zone',
    validity: 'How long each one is valid',
    expiringDays: 'Days before the end that a dot says “expiring soon”',
    lateMatch: 'A course finished before Begin, where everything matches',
    refresherOrder: 'Order of refreshers',
    seasonEndsOn: 'Last day of the season',
    accessCodeFor: 'Who gets the access code',
    safesportOrganization: 'Organization to choose on the SafeSport site',
    handOff: 'Address that Begin leads to',
    handOffForm: 'How the code travels',
    uploadAdvice: 'Advice beside Upload',
    deadlines: 'Deadlines',
    deadlineReminders: 'Reminders before deadlines',
    retentionMonths: 'Months until certificate files are erased',
    plan: 'Your plan',
    renewsByOms: 'Do referees renew through OMS?',
    refereeLevels: 'Lowest referee license for a level',
  },
  help: {
    language: 'For people who have not chosen one.',
    landingUrl:
      'Emails lead there, on a website your association has added. Leave it empty to use our hosted page. https, without ? or #.',
    validity: 'Holds for what is approved from now on. What is approved already keeps its date.',
    seasonEndsOn:
      'An approval that ends before this day says “expiring soon” at once. Month and day; leave it empty to ask for nothing.',
    handOff: 'https, without ? or #.',
    uploadAdvice: 'For example, that uploading delays credit here. Leave it empty to say nothing.',
    deadlines: 'Month and day for each requirement. Leave it empty where there is no deadline.',
    deadlineReminders:
      'People who are not cleared get an email 14 and 3 days before each deadline, at most one each time. They can stop these emails themselves.',
    retentionMonths: 'Counted from the decision, which stays on file. Leave it empty to keep the files.',
    plan: 'U.S. Soccer certifications are part of League, Elite and Enterprise.',
    renewsByOms:
      'OMS tells U.S. Soccer late. With Yes, an expired referee license says that it may be renewed already.',
    refereeLevels:
      'Games and officials of this division or level need at least this license. U19, 19U and Under 19 are the same. What is not named asks for nothing.',
  },
  requirements: {
    'abuse-prevention': 'SafeSport',
    'background-check': 'Background check',
    'coaching-license': 'Coaching license',
    concussion: 'Concussion training',
    'referee-license': 'Referee license',
  },
  contactName: 'Name',
  contactEmail: 'Email',
  languages: { en: 'English', es: 'Spanish' },
  choices: {
    lateMatch: { offer: 'Offer it to a reviewer', approve: 'Approve it automatically' },
    refresherOrder: { 'in-turn': 'Must be taken in turn', any: 'Any refresher counts' },
    accessCodeFor: { confirmed: 'People with a confirmed registration', anyone: 'Anyone with a personal link' },
    handOffForm: { 'code-in-address': 'In the address, filled in for the coach', 'code-by-hand': 'Coaches copy it' },
    plan: {
      recreational: 'Recreational plan',
      league: 'League plan',
      elite: 'Elite plan',
      enterprise: 'Enterprise plan',
    },
    deadlineReminders: { no: 'No emails', yes: '14 and 3 days before' },
    renewsByOms: { no: 'No, directly', yes: 'Yes, through OMS' },
  },
  validity: {
    rolling: 'A number of months',
    season: 'Finished on or after this day, until the next',
    'hard-date': 'Until this day',
    'for-ever': 'Does not expire',
  },
  months: 'Months',
  monthDay: 'Month and day, like 06-01',
  level: (line) => `Division or level, line ${line}`,
  levelLicense: (level) => `Lowest license for ${level}`,
  levelAdd: 'Add a level',
  levelRemove: 'Remove',
  levelsFull: 'You have as many levels as we keep. Remove one first.',
  none: 'None',
  code: 'New access code',
  codeIsSet: 'A code is set. Nobody can read it here, not even you.',
  codeIsNotSet: 'No code is set yet. Coaches are told to ask you for it.',
  codeHelp: 'As SafeSport gave it to you. Capital and small letters matter.',
  codeShape: "That doesn't look like an access code. Paste it exactly as SafeSport sent it, without spaces.",
  codeSave: 'Save the code',
  codeSaved: 'The new code is in use from now on.',
  codeRemove: 'Remove the code',
  codeRemoveSure: 'Remove it. Coaches will have to ask',
  codeRemoved: 'The code was removed.',
  keep: 'Keep it',
  originsWhat: 'Touchline works only in pages of the sites listed here.',
  originsEmpty: 'No site is registered yet. Add the one where you pasted the snippet.',
  originLabel: 'Address of the site',
  originAdd: 'Add the site',
  originAdded: (origin) => `${origin} may show Touchline now.`,
  originWrong: 'Enter an address like https://league.example. Only https, or http://localhost on your own machine.',
  originRemove: (origin) => `Remove ${origin}`,
  remove: 'Remove',
  originRemoved: (origin) => `${origin} was removed.`,
  originHere: 'Registered here',
};
export default words;
