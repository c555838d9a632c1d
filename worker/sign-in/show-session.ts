// Who is signed in and where they may look.
import type { Session } from '../../contract/sign-in/sign-in.ts';
import type { Office } from '../accounts/administrators.store.ts';
import { may } from '../accounts/rules/may.ts';

export function showSession(of: { email: string; offices: Office[]; expiresAt: string }): Session {
  return {
    email: of.email,
    expiresAt: of.expiresAt,
    organizations: of.offices.map(({ organization: { slug, name, kind, path }, roles }) => ({
      slug,
      name,
      kind,
      roles,
      canReview: may(of.offices, 'review', path),
    })),
  };
}
