// English words of <organization-settings> and its panels.
import type { BaseRequirement } from '../../../contract/core/requirement.ts';
import type { Validity } from '../../../contract/core/validity.ts';
import type { SettingKey } from '../../../contract/settings/settings.ts';

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
  readonly requirements: Record<BaseRequirement, string> & Readonly<Record<string, string>>;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly languages: Record<'en' | 'es', string>;
  readonly choices: Record<
    'lateMatch' | 'refresherOrder' | 'accessCodeFor' | 'handOffForm' | 'plan' | 'renewsByOms' | 'deadlineReminders',
    Record<string, string>
  >;
  readonly validity: Record<Validity['kind'], string>;
  readonly months: string;
  readonly month: string;
  readonly day: string;
  readonly monthNames: readonly string[];
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
  title: (organization) => `Settings: ${organization}`,
  loading: 'Loading…',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  failed: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
  notOwner: 'Only an owner of this organization can change its settings. Ask one of them to make you an owner.',
  noOffice: 'You’re signed in, but you don’t own any organization. Ask an owner to invite you.',
  sessionEnded: 'You’ve been signed out. Sign in again to continue.',
  signInFor: 'Owners sign in here to change the settings.',
  signOut: 'Sign out',
  retry: 'Try again',
  contents: 'On this page',
  yours: 'Organization',
  below: 'Open the settings of',
  save: 'Save',
  saved: 'Saved.',
  nothingChanged: 'No changes to save.',
  checkFields: 'Fix the marked fields, then save.',
  here: 'Set here',
  from: (organization) => `Set by ${organization}. Change it to set it here.`,
  fromNobody: 'Default. Change it to set it here.',
  decidedBy: (organization) => `Set by ${organization}; you can’t change it here.`,
  giveBack: (organization) => `Use the setting of ${organization}`,
  giveBackDefault: 'Use the default',
  givenBack: 'Now using the inherited setting.',
  undo: 'Undo',
  undone: 'Change undone.',
  changed: (who, when) => `Changed by ${who}, ${when}`,
  labels: {
    contact: 'Contact person',
    language: 'Language of emails',
    landingUrl: 'Your SafeSport page',
    requirements: 'What you require',
    timeZone: 'Time zone',
    validity: 'How long each requirement is valid',
    expiringDays: 'Show “expiring soon” this many days before',
    lateMatch: 'Course finished before Begin (all details match)',
    refresherOrder: 'Order of refreshers',
    seasonEndsOn: 'Last day of the season',
    accessCodeFor: 'Who gets the access code',
    safesportOrganization: 'Organization to choose on the SafeSport site',
    handOff: 'SafeSport web address',
    handOffForm: 'How coaches get the code',
    uploadAdvice: 'Note next to Upload',
    courseTakes: 'How long the SafeSport course takes',
    deadlines: 'Deadlines',
    deadlineReminders: 'Reminders before deadlines',
    retentionMonths: 'Delete certificate files after (months)',
    plan: 'Your plan',
    renewsByOms: 'Do officials renew through OMS?',
    refereeLevels: 'Lowest referee license for a level',
  },
  help: {
    requirements:
      'Each has a column under People. SafeSport and background checks are required of everyone, coaching licenses of head and assistant coaches, concussion training of coaches and athletic trainers, referee licenses of officials. With background checks, people register online themselves.',
    language: 'For people who haven’t chosen one.',
    landingUrl:
      'Emails lead there, on a website your association has added. Leave it empty to use our hosted page. https, without ? or #.',
    validity: 'Applies to what is approved from now on. What is already approved keeps its date.',
    seasonEndsOn:
      'An approval that expires before this day shows “expiring soon” at once. Leave it empty to skip this.',
    handOff: 'https, without ? or #.',
    courseTakes: 'Coaches read it as you write it, for example “About 1 to 2 hours”. Leave it empty to show nothing.',
    uploadAdvice: 'For example, that uploading delays credit here. Leave it empty to show nothing.',
    deadlines: 'Month and day for each requirement. Leave it empty where there’s no deadline.',
    deadlineReminders:
      'People who still miss the requirement get an email 14 days and 3 days before its deadline. They can unsubscribe.',
    retentionMonths: 'Counted from the decision, which stays. Leave it empty to keep the files.',
    plan: 'U.S. Soccer certifications are part of League, Elite, and Enterprise.',
    renewsByOms:
      'OMS reports to U.S. Soccer late. With Yes, an expired referee license says that it may already be renewed.',
    refereeLevels:
      'Games and officials of this division or level need at least this license. U19, 19U, and Under 19 are the same. Levels not listed need none.',
  },
  requirements: {
    'abuse-prevention': 'SafeSport training',
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
    refresherOrder: { 'in-turn': 'In order', any: 'Any refresher counts' },
    accessCodeFor: { confirmed: 'People with a confirmed registration', anyone: 'Anyone with a personal link' },
    handOffForm: { 'code-in-address': 'Filled in by the link', 'code-by-hand': 'Coaches copy it' },
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
    rolling: 'For a number of months',
    season: 'If finished on or after this day, until it comes again',
    'hard-date': 'Through this day each year',
    'for-ever': 'Doesn’t expire',
  },
  months: 'Months',
  month: 'Month',
  day: 'Day',
  monthNames: 'January February March April May June July August September October November December'.split(' '),
  level: (line) => `Division or level, line ${line}`,
  levelLicense: (level) => `Lowest license for ${level}`,
  levelAdd: 'Add a level',
  levelRemove: 'Remove',
  levelsFull: 'You’ve reached the maximum. Remove one first.',
  none: 'None',
  code: 'New access code',
  codeIsSet: 'An access code is saved. For security, it isn’t shown here.',
  codeIsNotSet: 'No access code is saved yet. Coaches are told to ask you for it.',
  codeHelp: 'As SafeSport gave it to you. Uppercase and lowercase letters matter.',
  codeShape: 'That doesn’t look like an access code. Paste it exactly as SafeSport sent it, without spaces.',
  codeSave: 'Save code',
  codeSaved: 'Access code saved. It’s used from now on.',
  codeRemove: 'Remove code',
  codeRemoveSure: 'Remove. Coaches will need to ask you',
  codeRemoved: 'Access code removed.',
  keep: 'Cancel',
  originsWhat: 'Touchline works only on pages of these websites.',
  originsEmpty: 'No website is registered yet. Add the one where you pasted the embed code.',
  originLabel: 'Website address',
  originAdd: 'Add website',
  originAdded: (origin) => `${origin} can show Touchline now.`,
  originWrong: 'Enter an address like https://league.example. Only https, or http://localhost on your own machine.',
  originRemove: (origin) => `Remove ${origin}`,
  remove: 'Remove',
  originRemoved: (origin) => `${origin} was removed.`,
  originHere: 'Registered here',
};
export default words;
