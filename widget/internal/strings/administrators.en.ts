// English words of the settings panels for administrators and for one's own sign-ins.
import type { AdministratorRole } from '../../../contract/sign-in/sign-in.ts';

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
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  failed: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
  notOwner: 'Only an owner of this organization can see this.',
  sessionEnded: 'You’ve been signed out. Sign in again to continue.',
  retry: 'Try again',
  roles: {
    owner: 'Owner',
    registrar: 'Registrar',
    reviewer: 'Reviewer',
    coordinator: 'Coordinator',
    assignor: 'Assignor',
  },
  may: {
    owner: 'full access, including settings and invitations',
    registrar: 'sees people, confirms registrations, uploads and sends reminders',
    reviewer: 'sees people, decides on certificates and completions',
    coordinator: 'sees people, uploads, sends reminders and payment codes',
    assignor: 'sees people, manages games, looks up officials',
  },
  nobody: 'No administrators here. Administrators above can manage it.',
  since: (day) => `since ${day}`,
  change: 'Change',
  changeOf: (email) => `Change the roles of ${email}`,
  save: 'Save',
  keep: 'Cancel',
  remove: 'Remove',
  removeSure: (email) => `Remove ${email}`,
  removed: (email) => `${email} no longer has a role in this organization.`,
  changed: (email) => `The roles of ${email} were changed.`,
  noRole: 'Choose at least one role, or remove this person.',
  lastOwner: 'Every organization needs an owner. Invite another one first.',
  invitedTitle: 'Invited',
  invited: (role, who, until) => `${role}, invited by ${who}, expires ${until}`,
  withdraw: 'Cancel invitation',
  withdrawOf: (email) => `Cancel invitation: ${email}`,
  withdrawn: (email) => `The invitation of ${email} was canceled.`,
  inviteTitle: 'Invite an administrator',
  email: 'Email',
  emailWrong: 'Enter an email address, for example pat@example.org.',
  role: 'Role',
  invite: 'Send invitation',
  inviteSent: (email) => `We’re emailing an invitation to ${email}. They accept by signing in.`,
  tooMany: 'You’ve sent the maximum for now. Try again in an hour.',
  historyTitle: 'Role history',
  historyRow: (who, email, roles, when) => `${when}: ${email} is ${roles} (by ${who})`,
  historyRemoved: (who, email, when) => `${when}: ${email} was removed (by ${who})`,
  signedInAs: (email) => `You are signed in as ${email}.`,
  sessionsWhat: 'Don’t recognize a device? Sign out everywhere.',
  thisDevice: 'this device',
  unknownDevice: 'Unknown device',
  signedInAt: (when) => `signed in ${when}`,
  endSession: 'Sign out',
  endSessionOf: (device) => `Sign out: ${device}`,
  sessionGone: 'That device is signed out.',
  endSessions: 'Sign out everywhere',
  on: (browser, system) => `${browser} on ${system}`,
};
export default words;
