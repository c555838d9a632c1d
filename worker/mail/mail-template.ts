// What can be mailed, and what each mail needs to be written. The address and these facts lie sealed in the outbox.
import type { Decision } from '../../contract/certificates/certificate.ts';
import type { MatchField } from '../../contract/core/match-field.ts';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { RequirementName } from '../../contract/core/requirement-name.ts';
import type { DecideCorrection } from '../../contract/corrections/correction.ts';
import type { Language } from '../../contract/people/member.ts';
import type { InviteToRegister } from '../../contract/registrations/invited.ts';
import type { AdministratorRole } from '../../contract/sign-in/sign-in.ts';
import type { News } from '../../contract/standings/news.ts';
import type { State } from '../../contract/standings/status.ts';
import type { WhyKey } from '../../contract/standings/why.ts';
import type { NoticeWhat } from '../../contract/ussf/notice.ts';

/** One matter of an official's certificate, with the games it bears on. */
export interface MatterTold {
  name: string;
  what: NoticeWhat;
  title: string;
  /** What it speaks to; null for a license of another kind. */
  requirement?: Requirement | null;
  ownName?: RequirementName;
  expirationDate: string | null;
  games: { title: string; startsAt: string; timeOpen?: boolean; timeZone: string; location: string | null }[];
}

/** One thing a person lacks, as a reminder says it. */
export interface MissingTold {
  requirement: Requirement;
  /** What the association calls it itself. */
  ownName?: RequirementName;
  why: WhyKey;
  /** The last day of what runs out or ran out. */
  until: string | null;
  /** The course that came and does not count. */
  course: string | null;
  /** A reviewer's words. */
  reason: string | null;
}

/** One office's week, as the digest says it. */
export interface OfficeNews {
  organization: string;
  slug: string;
  /** Of the people a requirement is asked of, how many are approved in it. */
  cleared: { requirement: Requirement; ownName?: RequirementName; people: number; cleared: number }[];
  /** People by the state they came to. */
  changed: Partial<Record<State, number>>;
  waits: Record<'registrations' | 'corrections' | 'reviews' | 'completions' | 'codes' | 'accounts', number>;
  /** To whom mail was refused; the day is YYYY-MM-DD. */
  refused: { name: string; email: string; on: string }[];
}

export type MailContent =
  | { template: 'registration-confirmed'; firstName: string; organization: string; registrationId: string }
  | { template: 'new-link'; firstName: string; organization: string; registrationId: string }
  | { template: 'registration-received'; organization: string }
  | { template: 'confirm-address'; organization: string; days: number }
  | { template: 'webhook-switched-off'; url: string; because: 'failing' | 'gone' }
  | {
      template: 'invitation';
      organization: string;
      slug: string;
      role: AdministratorRole;
      invitedBy: string;
      days: number;
    }
  | {
      template: 'register-online';
      organization: string;
      slug: string;
      /** Fills in the form; missing where the office knows the address alone. */
      invited?: InviteToRegister;
    }
  | {
      template: 'certification-notice';
      firstName: string;
      organization: string;
      registrationId: string;
      matters: MatterTold[];
    }
  | { template: 'assignor-notice'; organization: string; slug: string; matters: MatterTold[] }
  | {
      template: 'certificate-decided';
      firstName: string;
      organization: string;
      registrationId: string;
      requirement: Requirement;
      ownName?: RequirementName;
      decision: Decision;
      /** The reviewer's words; null with an approval. */
      reason: string | null;
    }
  | {
      template: 'correction-decided';
      firstName: string;
      organization: string;
      /** Missing where the person says that the address it goes to is wrong: then the mail opens nothing. */
      registrationId?: string;
      decision: DecideCorrection['decision'];
      /** What was asked for. Never the values. */
      fields: MatchField[];
    }
  | {
      template: 'standing-news';
      firstName: string;
      organization: string;
      registrationId: string;
      requirement: Requirement;
      ownName?: RequirementName;
      news: News;
      /** Only with `identity-differs`. Never the values. */
      fields: MatchField[];
      /** Only with `wrong-course`: its title. */
      course: string | null;
      /** The last day it counts, or counted. */
      until: string | null;
      /** Only with `begun`. */
      receipt: string | null;
      /** How many of the things asked of them are not approved after this change. */
      left: number;
    }
  | {
      template: 'reminder';
      firstName: string;
      organization: string;
      registrationId: string;
      missing: MissingTold[];
      /** The day by which it must be done; null where somebody reminds by hand. */
      deadline: string | null;
    }
  | {
      template: 'digest';
      /** The Monday it goes out. */
      week: string;
      offices: OfficeNews[];
    }
  | { template: 'payment-code'; firstName: string; organization: string; registrationId: string; title: string }
  | { template: 'codes-low'; organization: string; slug: string; title: string; free: number }
  | {
      template: 'account-request';
      state: 'asked' | 'in-work' | 'done';
      organization: string;
      slug: string;
      contact: { name: string; email: string } | null;
    }
  | {
      template: 'registration-declined';
      firstName: string;
      organization: string;
      reason: string | null;
      contact: { name: string; email: string } | null;
    }
  | { template: 'licenses-missing'; organization: string; slug: string; unconfirmed: number; held: number }
  | { template: 'first-invitation'; invitation: string; association: string; hours: number }
  | { template: 'not-invited' }
  | { template: 'sign-in-code'; code: string; minutes: number };

export type MailTemplate = MailContent['template'];

export interface Mail {
  to: string;
  language: Language;
  content: MailContent;
}

/** A mail in words, ready for any sender. Nothing in it is markup yet. */
export interface Letter {
  subject: string;
  greeting: string;
  paragraphs: string[];
  /** One thing to press, at most. */
  button: { label: string; href: string } | null;
  /** A number to type, shown large. */
  code: string | null;
  footnote: string;
}

/** Where a mail that is not essential can be ended: a page that asks, and the address mail programs post to (RFC 8058). */
export interface OptOutLinks {
  page: string;
  oneClick: string;
}
