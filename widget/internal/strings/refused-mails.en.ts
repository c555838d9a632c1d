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
  what: 'We stopped emailing these addresses. Ask for a new one and update the record.',
  line: (email, day) => `${email} bounced on ${day}.`,
};
export default words;
