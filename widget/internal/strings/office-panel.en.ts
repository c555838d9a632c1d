// What every panel of an office screen says in English beside its own words. Never shown to a coach.
import type { PanelWords } from '../../organization-settings/settings-panel.ts';

const words: PanelWords = {
  loading: 'Loading…',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  failed: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
  notOwner: 'Your role doesn’t allow this. Ask an owner of this organization.',
  sessionEnded: 'You’ve been signed out. Sign in again to continue.',
  retry: 'Try again',
};
export default words;
