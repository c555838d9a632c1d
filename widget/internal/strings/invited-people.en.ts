// English of the list of people invited to register.
import type { PanelWords } from '../../organization-settings/settings-panel.ts';
import panel from './office-panel.en.ts';

export interface InvitedPeopleWords extends PanelWords {
  readonly title: (count: number) => string;
  readonly what: string;
  readonly since: (day: string) => string;
  readonly mailed: (times: number, day: string) => string;
  readonly more: (shown: number) => string;
  readonly remind: string;
  readonly remindName: (name: string) => string;
  readonly remindAll: (count: number) => string;
  readonly reminded: (mailed: number, left: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly withdraw: string;
  readonly withdrawName: (name: string) => string;
  readonly withdrawn: (name: string) => string;
  readonly handled: string;
}

const words: InvitedPeopleWords = {
  ...panel,
  title: (count) =>
    count === 1 ? '1 person invited, not registered yet' : `${count} people invited, not registered yet`,
  what: 'They register themselves with the link we emailed. Their link fills in the form. Each person gets at most one email a day.',
  since: (day) => `invited on ${day}`,
  mailed: (times, day) => `${times} emails, last on ${day}`,
  more: (shown) => `Showing the first ${shown}.`,
  remind: 'Remind',
  remindName: (name) => `Remind ${name}`,
  remindAll: (count) => (count === 1 ? 'Remind 1 person' : `Remind ${count} people`),
  reminded: (mailed, left) =>
    [
      mailed === 1 ? 'Reminding 1 person.' : `Reminding ${mailed} people.`,
      left === 0 ? '' : `${left} not: emailed in the last 24 hours, or registered in the meantime.`,
    ]
      .filter(Boolean)
      .join(' '),
  copy: 'Copy link',
  copied: 'Link copied.',
  withdraw: 'Remove',
  withdrawName: (name) => `Remove ${name} from the list`,
  withdrawn: (name) => `${name} is off the list. A link already emailed still opens the registration form.`,
  handled: 'This person has registered, or someone else removed them. The list is up to date now.',
};
export default words;
