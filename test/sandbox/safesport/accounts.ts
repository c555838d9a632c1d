// The stand-in's accounts, in memory: sign up, verify the mail address, log in. Passwords are compared and never shown.
import { randomUUID } from 'node:crypto';
import type { SafesportAssociation } from './associations.ts';

export interface Person {
  firstName: string;
  lastName: string;
  email: string;
  /** `1988-04-12` */
  birthDate: string;
  gender: string;
}

export interface Account {
  person: Person;
  password: string;
  association: SafesportAssociation;
  verified: boolean;
  /** What the link in the verification mail carries. */
  mailToken: string;
  finished: { code: string; completedOn: string; certificateId: string }[];
}

export class Accounts {
  readonly #byEmail = new Map<string, Account>();
  readonly #bySession = new Map<string, Account>();

  /** Undefined when the address has an account already: the site then asks to log in. */
  signUp(person: Person, password: string, association: SafesportAssociation): Account | undefined {
    const key = person.email.toLowerCase();
    if (this.#byEmail.has(key)) return undefined;
    const account = { person, password, association, verified: false, mailToken: randomUUID(), finished: [] };
    this.#byEmail.set(key, account);
    return account;
  }

  verify(mailToken: string): Account | undefined {
    const account = [...this.#byEmail.values()].find((candidate) => candidate.mailToken === mailToken);
    if (account) account.verified = true;
    return account;
  }

  /** The new session's id, or why not. */
  logIn(email: string, password: string): { session: string } | { problem: 'wrong-password' | 'not-verified' } {
    const account = this.#byEmail.get(email.toLowerCase());
    if (account?.password !== password) return { problem: 'wrong-password' };
    if (!account.verified) return { problem: 'not-verified' };
    const session = randomUUID();
    this.#bySession.set(session, account);
    return { session };
  }

  ofSession(session: string | undefined): Account | undefined {
    return session === undefined ? undefined : this.#bySession.get(session);
  }
}
