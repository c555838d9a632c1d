// English of the panel of one's own mails.
import type { PanelWords } from '../../organization-settings/settings-panel.ts';
import panel from './office-panel.en.ts';

export interface MailSettingsWords extends PanelWords {
  readonly weekly: string;
  readonly weeklyHelp: string;
  readonly on: string;
  readonly off: string;
}

const words: MailSettingsWords = {
  ...panel,
  weekly: 'The week’s news on Mondays',
  weeklyHelp:
    'What changed among your people, how many are cleared, what waits for you, and whose email did not arrive. No email comes when there is nothing to say.',
  on: 'You get the week’s news.',
  off: 'You get no more weekly news.',
};
export default words;
