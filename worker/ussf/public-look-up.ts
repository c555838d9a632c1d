// U.S. Soccer's public look-up. Off unless the association chose it; asked only from here, only about people who consented.
import { ask } from './polite-fetch.ts';
import { FoundUsers, UserLicenses } from './shapes.ts';
import { licensesOf, peopleOf, queryOf } from './to-ours.ts';
import type { UssfSource } from './ussf-source.ts';

export function publicLookUp(base: string): UssfSource {
  return {
    async find(by) {
      if (by.by !== 'ussf-id') return peopleOf(await ask({ url: `${base}/users?${queryOf(by)}`, schema: FoundUsers }));
      // It has no question by number; a number that has licences is somebody.
      const licenses = await ask({ url: `${base}/users/${by.ussfId}/user-licenses`, schema: UserLicenses });
      return licenses && licenses.length > 0 ? [{ ussfId: by.ussfId, fullName: null, minor: false }] : [];
    },
    async licensesOf(ussfId) {
      const read = await ask({ url: `${base}/users/${ussfId}/user-licenses`, schema: UserLicenses });
      return read && licensesOf(read);
    },
    subscribe: async () => false,
  };
}
