import type { registrationsEndpoints } from '../../contract/registrations/endpoints.ts';
import { addPerson } from './add-person.ts';
import { confirmRegistration } from './confirm-registration.ts';
import { confirmRegistrations } from './confirm-registrations.ts';
import { declineRegistration } from './decline-registration.ts';
import { getWaiting } from './get-waiting.ts';
import { importRoster } from './import-roster.ts';
import { mailRegistrationLink } from './mail-registration-link.ts';
import { register } from './register.ts';
import { restoreRegistration } from './restore-registration.ts';

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
} satisfies Record<keyof typeof registrationsEndpoints, unknown>;
