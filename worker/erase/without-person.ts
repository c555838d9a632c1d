// A mail to an administrator, or to an address and nobody on the books, without one person. Pure.
import { foldName } from '../domain/fold-name.ts';
import type { Mail } from '../notify/mail-template.ts';
import type { Traces } from './traces.ts';

/** @returns null when nothing is left to say; the very same mail when it says nothing of them. */
export function withoutPerson(mail: Mail, posted: { key: string; createdAt: string }, traces: Traces): Mail | null {
  const { content } = mail;
  switch (content.template) {
    // To the person themself, by address alone; who asked afterwards is somebody new.
    case 'sign-in-code':
    case 'register-online':
    case 'account-request':
      return posted.createdAt <= traces.erasedAt && traces.ownEmails.includes(mail.to) ? null : mail;
    case 'assignor-notice': {
      if (!traces.noticeMails.includes(posted.key)) return mail;
      const names = traces.identities.map(({ firstName, lastName }) => foldName(`${firstName} ${lastName}`));
      const matters = content.matters.filter(({ name }) => !names.includes(foldName(name)));
      return matters.length === 0 ? null : { ...mail, content: { ...content, matters } };
    }
    case 'digest': {
      const emails = traces.identities.map(({ email }) => email);
      if (!content.offices.some(({ refused }) => refused.some(({ email }) => emails.includes(email)))) return mail;
      const offices = content.offices.map((office) => ({
        ...office,
        refused: office.refused.filter(({ email }) => !emails.includes(email)),
      }));
      return { ...mail, content: { ...content, offices } };
    }
    default:
      return mail;
  }
}
