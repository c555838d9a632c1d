// For which organization an office screen is, and whether it is for whoever is signed in at all. Pure.
import type { AdministratorRole, Session } from '../../contract/sign-in/sign-in.ts';

/**
 * @param asked the slug the page names; it may lie below one's own office, which the server knows. Empty: the first office of one's own.
 * @returns undefined for whoever has none of these roles anywhere.
 */
export function ownOffice(session: Session, roles: readonly AdministratorRole[], asked: string): string | undefined {
  const own = session.organizations.find((each) => each.roles.some((role) => roles.includes(role)));
  return own && (asked || own.slug);
}

/** Undefined for an organization below one's own office, which the session does not name. */
export const nameOf = (session: Session, slug: string): string | undefined =>
  session.organizations.find((each) => each.slug === slug)?.name;
