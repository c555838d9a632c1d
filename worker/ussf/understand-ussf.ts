// What may be done with U.S. Soccer's message: it says whose licences changed, and its own id where it has one.
import { UserLicenseUpdate } from '../../contract/ussf/ussf.ts';
import { accepted, refuse, type Understood } from '../intake/receive-message.ts';
import { issuesOf } from '../platform/http/read-body.ts';
import { readJson } from '../platform/rules/read-json.ts';

const bodyOf = (bytes: Uint8Array): unknown => {
  const read = readJson(bytes);
  return 'value' in read ? read.value : undefined;
};

export const ownIdOf = (bytes: Uint8Array): string | undefined =>
  UserLicenseUpdate.safeParse(bodyOf(bytes)).data?.event_id;

export function understand(bytes: Uint8Array): Understood {
  const parsed = UserLicenseUpdate.safeParse(bodyOf(bytes));
  return parsed.success ? { status: 'waiting', answer: accepted } : refuse(issuesOf(parsed.error));
}
