import type { registrationsEndpoints } from '../../contract/registrations/endpoints.ts';
import { addPerson } from './add-person.ts';
import { confirmRegistration } from './confirm-registration.ts';
import { confirmRegistrations } from './confirm-registrations.ts';
import { declineRegistration } from './decline-registration.ts';
import { getInvited } from './get-invited.ts';
import { getWaiting } from './get-waiting.ts';
import { importRoster } from './import-roster.ts';
import { inviteToRegister } from './invite-to-register.ts';
import { mailRegistrationLink } from './mail-registration-link.ts';
import { register } from './register.ts';
import { remindInvited } from './remind-invited.ts';
import { restoreRegistration } from './restore-registration.ts';
import { withdrawInvited } from './withdraw-invited.ts';

export const registrationsOperations = {
  confirmRegistration,
  register,
  getWaiting,
  confirmRegistrations,
  declineRegistration,
  restoreRegistration,
  addPerson,
  mailRegistrationLink,
  importRoster,
  inviteToRegister,
  getInvited,
  remindInvited,
  withdrawInvited,
} satisfies Record<keyof typeof registrationsEndpoints, unknown>;
