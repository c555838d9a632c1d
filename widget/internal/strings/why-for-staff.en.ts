// English answers to "why is it not green?", said about someone else to a registrar or reviewer.
import { fields, listFields } from './people.en.ts';
import type { StaffWhyWords } from './why-for-member.en.ts';

const since = (day: string) => (day ? ` since ${day}` : '');

const words: StaffWhyWords = {
  why: {
    approved: () => 'Approved.',
    expiring: () => 'Approved, but expires soon.',
    exempt: () => 'Does not need this one.',
    'not-confirmed': () => 'The registration has not been confirmed, so no SafeSport notice went out.',
    'not-begun': () => 'Has not pressed Begin yet.',
    'begun-waiting': (_, day) => `Started${day ? ` on ${day}` : ''}; no completion from SafeSport yet.`,
    'identity-differs': (why) => `A completion came, but this differs from our record: ${listFields(why)}.`,
    'wrong-course': (why) => `A completion came for “${why.course ?? ''}”, which is not the full course.`,
    expired: (_, day) => `Ran out${day ? ` on ${day}` : ''}.`,
    'waiting-for-review': (_, day) => `A certificate waits for the association’s review${since(day)}.`,
    'late-completion': () => 'A completion from before Begin was found and waits for the association’s review.',
    'course-in-question': (why) => `Finished “${why.course ?? ''}”; the association decides whether it counts.`,
    rejected: (why) => `The certificate was rejected. ${why.reason ?? ''}`,
    'action-needed': (why) => `The certificate was sent back. ${why.reason ?? ''}`,
    'background-check-running': (_, day) =>
      `The background check is running${since(day)}. Clubs see only that you take care of it.`,
    'background-check-consider': () => 'The background check came back as “consider”. Only the association sees this.',
    'association-handles': () => 'The association takes care of this one.',
    revoked: () => 'U.S. Soccer no longer lists it.',
    'may-lag': () => 'The state may report late, so this record may be out of date.',
  },
  nothingYet: 'Nothing has come in for this one yet.',
  next: {
    none: 'Nothing more to do for this requirement.',
    wait: 'Nothing to do now.',
    begin: 'Next: the person begins the training.',
    'finish-course': 'Next: the person finishes the course on the SafeSport site.',
    'take-refresher': 'Next: the person takes the refresher course.',
    upload: 'Next: the person, or you, upload the certificate.',
    'take-full-course': 'Next: the person takes the full course.',
    review: 'Next: the association reviews it.',
    'correct-identity': 'Next: the record is corrected here, or by the person on the SafeSport site.',
    'confirm-registration': 'Next: confirm the registration.',
    'contact-association': 'Next: the person contacts the association.',
  },
  fields,
};
export default words;
