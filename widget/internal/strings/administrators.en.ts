// English words of the settings panels for administrators and for one's own sign-ins.
import type { AdministratorRole } from '../../../contract/sign-in.ts';

export interface AdministratorWords {
  readonly loading: string;
  readonly offline: string;
  readonly failed: string;
  readonly notOwner: string;
  readonly sessionEnded: string;
  readonly retry: string;
  readonly roles: Record<AdministratorRole, string>;
  readonly may: Record<AdministratorRole, string>;
  readonly nobody: string;
  readonly since: (day: string) => string;
  readonly change: string;
  readonly changeOf: (email: string) => string;
  readonly save: string;
  readonly keep: string;
  readonly remove: string;
  readonly removeSure: (email: string) => string;
  readonly removed: (email: string) => string;
  readonly changed: (email: string) => string;
  readonly noRole: string;
  readonly lastOwner: string;
  readonly invitedTitle: string;
  readonly invited: (role: string, who: string, until: string) => string;
  readonly withdraw: string;
  readonly withdrawOf: (email: string) => string;
  readonly withdrawn: (email: string) => string;
  readonly inviteTitle: string;
  readonly email: string;
  readonly emailWrong: string;
  readonly role: string;
  readonly invite: string;
  readonly inviteSent: (email: string) => string;
  readonly tooMany: string;
  readonly historyTitle: string;
  readonly historyRow: (who: string, email: string, roles: string, when: string) => string;
  readonly historyRemoved: (who: string, email: string, when: string) => string;
  readonly signedInAs: (email: string) => string;
  readonly sessionsWhat: string;
  readonly thisDevice: string;
  readonly unknownDevice: string;
  readonly signedInAt: (when: string) => string;
  readonly endSession: string;
  readonly endSessionOf: (device: string) => string;
  readonly sessionGone: string;
  readonly endSessions: string;
  readonly on: (browser: string, system: string) => string;
}

const words: AdministratorWords = {
  loading: 'Loading…',
  offline: 'We cannot reach the server. Check your connection and try again.',
  failed: 'That did not work. Nothing was changed. Try again.',
  notOwner: 'Only an owner of this organization may see this.',
  sessionEnded: 'Your session has ended. Sign in again to go on.',
  retry: 'Try again',
  roles: {
    owner: 'Owner',
    registrar: 'Registrar',
    reviewer: 'Reviewer',
    coordinator: 'Coordinator',
    assignor: 'Assignor',
  },
  may: {
    owner: 'sees everybody, changes settings, invites others',
    registrar: 'sees people, confirms registrations, uploads for others',
    reviewer: 'decides on certificates',
    coordinator: 'sees people, uploads for others',
    assignor: 'sees officials and what they hold',
  },
  nobody: 'Nobody administers this organization itself. Those of the organizations above can.',
  since: (day) => `since ${day}`,
  change: 'Change',
  changeOf: (email) => `Change the roles of ${email}`,
  save: 'Save',
  keep: 'Leave as it is',
  remove: 'Remove',
  removeSure: (email) => `Remove ${email}`,
  removed: (email) => `${email} was removed and can see nothing here from now on.`,
  changed: (email) => `The roles of ${email} were changed.`,
  noRole: 'Choose at least one role, or remove this person.',
  lastOwner: 'The last owner stays. Invite another owner first.',
  invitedTitle: 'Invited',
  invited: (role, who, until) => `${role}, invited by ${who}, open until ${until}`,
  withdraw: 'Withdraw',
  withdrawOf: (email) => `Withdraw the invitation of ${email}`,
  withdrawn: (email) => `The invitation of ${email} was withdrawn.`,
  inviteTitle: 'Invite somebody',
  email: 'Email',
  emailWrong: 'Enter an email address, for example pat@example.org.',
  role: 'Role',
  invite: 'Send the invitation',
  inviteSent: (email) => `The invitation to ${email} is on its way. They accept by signing in.`,
  tooMany: 'That was a lot of invitations. Wait an hour, then send the rest.',
  historyTitle: 'Who changed what',
  historyRow: (who, email, roles, when) => `${when}: ${email} is ${roles} (by ${who})`,
  historyRemoved: (who, email, when) => `${when}: ${email} was removed (by ${who})`,
  signedInAs: (email) => `You are signed in as ${email}.`,
  sessionsWhat: 'Where you are signed in. Not yours? Sign out everywhere.',
  thisDevice: 'this device',
  unknownDevice: 'Unknown device',
  signedInAt: (when) => `signed in ${when}`,
  endSession: 'Sign out there',
  endSessionOf: (device) => `Sign out there: ${device}`,
  sessionGone: 'That device is signed out.',
  endSessions: 'Sign out everywhere',
  on: (browser, system) => `${browser} on ${system}`,
};
export default words;
