// English of the list of mails that did not arrive.
import type { PanelWords } from '../../organization-settings/settings-panel.ts';
import panel from './office-panel.en.ts';

export interface RefusedMailsWords extends PanelWords {
  readonly title: string;
  readonly what: string;
  readonly line: (email: string, day: string) => string;
}

const words: RefusedMailsWords = {
  ...panel,
  title: 'Emails that did not arrive',
  what: 'We do not try these addresses again. Ask each person for another one and enter it in their record.',
  line: (email, day) => `An email to ${email} was refused on ${day}: ask for another address.`,
};
export default words;
