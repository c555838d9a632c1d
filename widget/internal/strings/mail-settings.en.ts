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
  weekly: 'Weekly summary (Mondays)',
  weeklyHelp:
    'What changed, how many are cleared, what’s waiting for you, and which emails bounced. Sent only when there’s news.',
  on: 'You get the weekly summary.',
  off: 'You no longer get the weekly summary.',
};
export default words;
