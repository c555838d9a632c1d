// English words of the settings panel for U.S. Soccer.
import type { UssfOfficialState, UssfTrouble } from '../../../contract/ussf/ussf.ts';
import type { PanelWords } from '../../organization-settings/settings-panel.ts';

export interface UssfAccessWords extends PanelWords {
  readonly what: string;
  readonly recreational: string;
  readonly enable: string;
  readonly change: string;
  readonly isOn: (by: string, day: string) => string;
  readonly isOff: string;
  readonly consentTitle: string;
  readonly consent: string;
  readonly consentNeeded: string;
  readonly wayTitle: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly keep: string;
  readonly publicLookUp: string;
  readonly publicHelp: string;
  readonly wayNeeded: string;
  readonly webhookTitle: string;
  readonly webhookHelp: string;
  readonly webhookUrl: string;
  readonly webhookHeader: string;
  readonly webhookSecret: string;
  readonly turnOn: string;
  readonly save: string;
  readonly cancel: string;
  readonly turnedOn: string;
  readonly saved: string;
  readonly test: string;
  readonly works: string;
  readonly troubles: Record<UssfTrouble, string>;
  readonly paused: (trouble: string, until: string) => string;
  readonly progressTitle: string;
  readonly progress: (done: number, all: number) => string;
  readonly noOfficials: string;
  readonly states: Record<UssfOfficialState, string>;
  readonly showList: (state: string) => string;
  readonly listEmpty: string;
  readonly more: string;
  readonly official: string;
  readonly organization: string;
  readonly certificates: string;
  readonly again: string;
  readonly againStarted: string;
  readonly off: string;
  readonly offTitle: string;
  readonly offWhat: string;
  readonly keepData: string;
  readonly removeData: string;
  readonly turnOff: string;
  readonly turnedOff: string;
}

const words: UssfAccessWords = {
  loading: 'Loading…',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  failed: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
  notOwner: 'Only an owner of the association can change this.',
  sessionEnded: 'You’ve been signed out. Sign in again to continue.',
  retry: 'Try again',
  what: 'Gets your officials’ certifications from U.S. Soccer, keeps them current, and notifies officials and assignors.',
  recreational:
    'This is part of the League, Elite and Enterprise plans. Your plan is Recreational, which does not include it.',
  enable: 'Enable Access…',
  change: 'Change…',
  isOn: (by, day) => `On. ${by} agreed on ${day}.`,
  isOff: 'Off.',
  consentTitle: 'What you agree to',
  consent: 'I agree for my association',
  consentNeeded: 'Check the box to continue.',
  wayTitle: 'How we connect to U.S. Soccer',
  clientId: 'Partner API: client ID',
  clientSecret: 'Partner API: client secret',
  keep: 'Saved. Leave empty to keep it.',
  publicLookUp: 'Also use U.S. Soccer’s public lookup',
  publicHelp: 'U.S. Soccer publishes no terms for it. Choose it only if your officials agreed to be looked up.',
  wayNeeded: 'Enter client ID and secret (16 characters or more), or choose the public lookup.',
  webhookTitle: 'How U.S. Soccer sends changes',
  webhookHelp: 'Give U.S. Soccer this address and secret. Without it, we check once a day.',
  webhookUrl: 'Address',
  webhookHeader: 'Header name',
  webhookSecret: 'Shared secret',
  turnOn: 'Turn on and look everyone up',
  save: 'Save',
  cancel: 'Cancel',
  turnedOn: 'On. We’re looking up all your officials; you can leave this page.',
  saved: 'Saved.',
  test: 'Test connection',
  works: 'U.S. Soccer is responding. Everything works.',
  troubles: {
    unreachable: 'U.S. Soccer isn’t responding.',
    refused: 'U.S. Soccer doesn’t accept the client ID and secret.',
    busy: 'U.S. Soccer is busy and asks us to wait.',
    'not-understood': 'We couldn’t read U.S. Soccer’s answer.',
  },
  paused: (trouble, until) => `${trouble} We try again after ${until}.`,
  progressTitle: 'Lookup of your officials',
  progress: (done, all) => (all === 1 ? `${done} of 1 official looked up` : `${done} of ${all} officials looked up`),
  noOfficials: 'No one is registered as an official yet. New officials are looked up when they first open their page.',
  states: {
    waiting: 'Waiting',
    found: 'Found',
    'not-found': 'Not found',
    several: 'Several',
    minor: 'Found, under 18',
    failed: 'No answer yet',
  },
  showList: (state) => `Show: ${state}`,
  listEmpty: 'No one.',
  more: 'Show more',
  official: 'Official',
  organization: 'Organization',
  certificates: 'Certifications',
  again: 'Look up everyone again',
  againStarted: 'We’re looking everyone up again.',
  off: 'Turn off…',
  offTitle: 'Turn off access',
  offWhat: 'We stop asking, delete the client ID and secret, and accept no more messages. What about the data?',
  keepData: 'Keep the data. It won’t be updated.',
  removeData: 'Delete certifications and USSF IDs. The status history stays.',
  turnOff: 'Turn off now',
  turnedOff: 'Access is turned off.',
};
export default words;
