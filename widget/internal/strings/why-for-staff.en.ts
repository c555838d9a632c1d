// English answers to "why is it not green?", said about someone else to a registrar or reviewer.
import { fields, listFields } from './people.en.ts';
import type { StaffWhyWords } from './why-for-member.en.ts';

const since = (day: string) => (day ? ` since ${day}` : '');

const words: StaffWhyWords = {
  why: {
    approved: () => 'Approved.',
    expiring: () => 'Approved, but expires soon.',
    exempt: () => 'This requirement doesn’t apply.',
    'not-confirmed': () => 'The registration isn’t confirmed yet, so no SafeSport email was sent.',
    'not-begun': () => 'Hasn’t started yet.',
    'begun-waiting': (_, day) => `Started${day ? ` on ${day}` : ''}; no completion from SafeSport yet.`,
    'identity-differs': (why) => `A completion doesn’t match our record: ${listFields(why)}.`,
    'wrong-course': (why) => `SafeSport reports “${why.course ?? ''}”, which isn’t the full course.`,
    expired: (_, day) => `Expired${day ? ` on ${day}` : ''}.`,
    'waiting-for-review': (_, day) => `A certificate is pending association review${since(day)}.`,
    'late-completion': () => 'Finished before Begin; pending association review.',
    'course-in-question': (why) =>
      why.unknownCourse
        ? `SafeSport sent “${why.course ?? ''}”, a course we don’t know; the association decides whether it counts.`
        : `Finished “${why.course ?? ''}”; the association decides whether it counts.`,
    rejected: (why) => `The certificate was rejected. ${why.reason ?? ''}`,
    'action-needed': (why) => `The certificate was sent back. ${why.reason ?? ''}`,
    'background-check-running': (_, day) =>
      `The background check is running${since(day)}. Clubs read only: the association is handling this.`,
    'background-check-consider': () => 'The background check came back as “consider”. Only the association sees this.',
    'association-handles': () => 'The association is handling this.',
    'check-found': () => 'A recorded check found something. Only the association sees this.',
    'sign-anew': () => 'Signed an earlier version; the new one isn’t signed yet.',
    'not-recorded': () => 'No check is recorded yet.',
    'not-needed': (_, day) =>
      `Not asked of them: they answered${day ? ` on ${day}` : ''} that they are seldom with the players.`,
    revoked: () => 'U.S. Soccer no longer lists it.',
    'may-lag': () => 'The state may report late, so this record may be out of date.',
  },
  nothingYet: 'Nothing received for this requirement.',
  next: {
    none: 'Nothing more to do for this requirement.',
    wait: 'Nothing to do now.',
    begin: 'Next: they open their page and select Begin.',
    'finish-course': 'Next: they finish the course on the SafeSport site.',
    'take-refresher': 'Next: they take the refresher.',
    upload: 'Next: they upload a certificate, or you upload it for them.',
    'take-full-course': 'Next: they take the full course.',
    review: 'Next: the association reviews it.',
    'correct-identity': 'Next: correct the record here, or ask them to correct it at SafeSport.',
    'confirm-registration': 'Next: confirm the registration.',
    sign: 'Next: they read it and sign it on their page.',
    answer: 'Next: they answer the question on their page.',
    record: 'Next: the association makes the check and records it.',
    'contact-association': 'Next: they contact the association.',
  },
  fields,
};
export default words;
