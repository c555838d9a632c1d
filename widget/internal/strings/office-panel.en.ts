// What every panel of an office screen says in English beside its own words. Never shown to a coach.
import type { PanelWords } from '../../organization-settings/settings-panel.ts';

const words: PanelWords = {
  loading: 'Loading…',
  offline: 'We cannot reach the server. Check your connection and try again.',
  failed: 'That did not work. Nothing was changed. Try again.',
  notOwner: 'Your role does not allow this here. Ask an owner of the organization.',
  sessionEnded: 'Your session has ended. Sign in again to go on.',
  retry: 'Try again',
};
export default words;
