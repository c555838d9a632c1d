// English words of the settings panel for U.S. Soccer.
import type { UssfOfficialState, UssfTrouble } from '../../../contract/ussf.ts';
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
  offline: 'We cannot reach the server. Check your connection and try again.',
  failed: 'That did not work. Nothing was changed. Try again.',
  notOwner: 'Only an owner of the association decides this.',
  sessionEnded: 'Your session has ended. Sign in again to go on.',
  retry: 'Try again',
  what: 'Reads your officials’ certificates at U.S. Soccer, keeps them true, and tells officials and assignors in time.',
  recreational:
    'This is part of the League, Elite and Enterprise plans. Your plan is Recreational, which does not include it.',
  enable: 'Enable Access…',
  change: 'Change…',
  isOn: (by, day) => `On. ${by} agreed on ${day}.`,
  isOff: 'Off.',
  consentTitle: 'What you agree to',
  consent: 'I agree for my association',
  consentNeeded: 'Please agree first: without it nothing may be read.',
  wayTitle: 'How we ask U.S. Soccer',
  clientId: 'Partner API: client ID',
  clientSecret: 'Partner API: client secret',
  keep: 'Set. Leave empty to keep it.',
  publicLookUp: 'Also use U.S. Soccer’s public look-up',
  publicHelp: 'U.S. Soccer publishes no terms for it. Choose it only if your officials agreed to be looked up.',
  wayNeeded: 'Give client ID and secret (16 characters or more), or choose the public look-up.',
  webhookTitle: 'How U.S. Soccer tells us of changes',
  webhookHelp: 'Give U.S. Soccer this address and the secret. Without it we read everybody once a day.',
  webhookUrl: 'Address',
  webhookHeader: 'Name of the header',
  webhookSecret: 'Shared secret',
  turnOn: 'Turn on and look everybody up',
  save: 'Save',
  cancel: 'Cancel',
  turnedOn: 'On. All your officials are being looked up now; you may leave this page.',
  saved: 'Saved.',
  test: 'Test connection',
  works: 'U.S. Soccer answers. Everything works.',
  troubles: {
    unreachable: 'U.S. Soccer does not answer.',
    refused: 'U.S. Soccer does not accept the client ID and secret.',
    busy: 'U.S. Soccer is busy and asks us to wait.',
    'not-understood': 'U.S. Soccer’s answer could not be read.',
  },
  paused: (trouble, until) => `${trouble} We wait until ${until} and then try again by ourselves. Nothing is lost.`,
  progressTitle: 'Look-up of your officials',
  progress: (done, all) => `${done} of ${all} officials looked up`,
  noOfficials:
    'Nobody is registered as an official yet. As soon as someone is, they are looked up when they first open their page.',
  states: {
    waiting: 'Waiting',
    found: 'Found',
    'not-found': 'Not found',
    several: 'Several',
    minor: 'Found, under 18',
    failed: 'No answer yet',
  },
  showList: (state) => `Show: ${state}`,
  listEmpty: 'Nobody.',
  more: 'Show more',
  official: 'Official',
  organization: 'Organization',
  certificates: 'Certificates',
  again: 'Look everybody up again',
  againStarted: 'Everybody is being looked up again.',
  off: 'Turn off…',
  offTitle: 'Turn off access',
  offWhat: 'We stop asking, forget the client ID and secret, and accept no more messages. What becomes of the data?',
  keepData: 'Keep it: dots and certificates stay as they are, and grow old.',
  removeData: 'Delete certificates and U.S. Soccer numbers. The history behind the dots stays.',
  turnOff: 'Turn off now',
  turnedOff: 'Access is turned off.',
};
export default words;
