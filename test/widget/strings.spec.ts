// Every sentence is there in English and in Spanish, takes the same facts, and is not the other language's by mistake.
import { expect } from '@open-wc/testing';

const AREAS: Record<string, readonly [() => Promise<{ default: unknown }>, () => Promise<{ default: unknown }>]> = {
  account: [
    () => import('../../widget/internal/strings/account.en.ts'),
    () => import('../../widget/internal/strings/account.es.ts'),
  ],
  administrators: [
    () => import('../../widget/internal/strings/administrators.en.ts'),
    () => import('../../widget/internal/strings/administrators.es.ts'),
  ],
  certifications: [
    () => import('../../widget/internal/strings/certifications.en.ts'),
    () => import('../../widget/internal/strings/certifications.es.ts'),
  ],
  'ussf-access': [
    () => import('../../widget/internal/strings/ussf-access.en.ts'),
    () => import('../../widget/internal/strings/ussf-access.es.ts'),
  ],
  completions: [
    () => import('../../widget/internal/strings/completions.en.ts'),
    () => import('../../widget/internal/strings/completions.es.ts'),
  ],
  correction: [
    () => import('../../widget/internal/strings/correction.en.ts'),
    () => import('../../widget/internal/strings/correction.es.ts'),
  ],
  licenses: [
    () => import('../../widget/internal/strings/licenses.en.ts'),
    () => import('../../widget/internal/strings/licenses.es.ts'),
  ],
  'correction-queue': [
    () => import('../../widget/internal/strings/correction-queue.en.ts'),
    () => import('../../widget/internal/strings/correction-queue.es.ts'),
  ],
  duplicates: [
    () => import('../../widget/internal/strings/duplicates.en.ts'),
    () => import('../../widget/internal/strings/duplicates.es.ts'),
  ],
  games: [
    () => import('../../widget/internal/strings/games.en.ts'),
    () => import('../../widget/internal/strings/games.es.ts'),
  ],
  'grid-tools': [
    () => import('../../widget/internal/strings/grid-tools.en.ts'),
    () => import('../../widget/internal/strings/grid-tools.es.ts'),
  ],
  grid: [
    () => import('../../widget/internal/strings/grid.en.ts'),
    () => import('../../widget/internal/strings/grid.es.ts'),
  ],
  history: [
    () => import('../../widget/internal/strings/history.en.ts'),
    () => import('../../widget/internal/strings/history.es.ts'),
  ],
  'own-record': [
    () => import('../../widget/internal/strings/own-record.en.ts'),
    () => import('../../widget/internal/strings/own-record.es.ts'),
  ],
  definitions: [
    () => import('../../widget/internal/strings/definitions.en.ts'),
    () => import('../../widget/internal/strings/definitions.es.ts'),
  ],
  'own-evidence': [
    () => import('../../widget/internal/strings/own-evidence.en.ts'),
    () => import('../../widget/internal/strings/own-evidence.es.ts'),
  ],
  'recorded-check': [
    () => import('../../widget/internal/strings/recorded-check.en.ts'),
    () => import('../../widget/internal/strings/recorded-check.es.ts'),
  ],
  'person-record': [
    () => import('../../widget/internal/strings/person-record.en.ts'),
    () => import('../../widget/internal/strings/person-record.es.ts'),
  ],
  landing: [
    () => import('../../widget/internal/strings/landing.en.ts'),
    () => import('../../widget/internal/strings/landing.es.ts'),
  ],
  'landing-body': [
    () => import('../../widget/internal/strings/landing-body.en.ts'),
    () => import('../../widget/internal/strings/landing-body.es.ts'),
  ],
  'mail-subscription': [
    () => import('../../widget/internal/strings/mail-subscription.en.ts'),
    () => import('../../widget/internal/strings/mail-subscription.es.ts'),
  ],
  'mail-settings': [
    () => import('../../widget/internal/strings/mail-settings.en.ts'),
    () => import('../../widget/internal/strings/mail-settings.es.ts'),
  ],
  'refused-mails': [
    () => import('../../widget/internal/strings/refused-mails.en.ts'),
    () => import('../../widget/internal/strings/refused-mails.es.ts'),
  ],
  'office-panel': [
    () => import('../../widget/internal/strings/office-panel.en.ts'),
    () => import('../../widget/internal/strings/office-panel.es.ts'),
  ],
  'payment-codes': [
    () => import('../../widget/internal/strings/payment-codes.en.ts'),
    () => import('../../widget/internal/strings/payment-codes.es.ts'),
  ],
  'own-code': [
    () => import('../../widget/internal/strings/own-code.en.ts'),
    () => import('../../widget/internal/strings/own-code.es.ts'),
  ],
  'page-check': [
    () => import('../../widget/internal/strings/page-check.en.ts'),
    () => import('../../widget/internal/strings/page-check.es.ts'),
  ],
  'account-request': [
    () => import('../../widget/internal/strings/account-request.en.ts'),
    () => import('../../widget/internal/strings/account-request.es.ts'),
  ],
  'account-requests': [
    () => import('../../widget/internal/strings/account-requests.en.ts'),
    () => import('../../widget/internal/strings/account-requests.es.ts'),
  ],
  'first-owner': [
    () => import('../../widget/internal/strings/first-owner.en.ts'),
    () => import('../../widget/internal/strings/first-owner.es.ts'),
  ],
  tree: [
    () => import('../../widget/internal/strings/tree.en.ts'),
    () => import('../../widget/internal/strings/tree.es.ts'),
  ],
  home: [
    () => import('../../widget/internal/strings/home.en.ts'),
    () => import('../../widget/internal/strings/home.es.ts'),
  ],
  registration: [
    () => import('../../widget/internal/strings/registration.en.ts'),
    () => import('../../widget/internal/strings/registration.es.ts'),
  ],
  'requirements-settings': [
    () => import('../../widget/internal/strings/requirements-settings.en.ts'),
    () => import('../../widget/internal/strings/requirements-settings.es.ts'),
  ],
  requirements: [
    () => import('../../widget/internal/strings/requirements.en.ts'),
    () => import('../../widget/internal/strings/requirements.es.ts'),
  ],
  'registration-desk': [
    () => import('../../widget/internal/strings/registration-desk.en.ts'),
    () => import('../../widget/internal/strings/registration-desk.es.ts'),
  ],
  roster: [
    () => import('../../widget/internal/strings/roster.en.ts'),
    () => import('../../widget/internal/strings/roster.es.ts'),
  ],
  review: [
    () => import('../../widget/internal/strings/review.en.ts'),
    () => import('../../widget/internal/strings/review.es.ts'),
  ],
  settings: [
    () => import('../../widget/internal/strings/settings.en.ts'),
    () => import('../../widget/internal/strings/settings.es.ts'),
  ],
  'sign-in': [
    () => import('../../widget/internal/strings/sign-in.en.ts'),
    () => import('../../widget/internal/strings/sign-in.es.ts'),
  ],
  snippet: [
    () => import('../../widget/internal/strings/snippet.en.ts'),
    () => import('../../widget/internal/strings/snippet.es.ts'),
  ],
  states: [
    () => import('../../widget/internal/strings/states.en.ts'),
    () => import('../../widget/internal/strings/states.es.ts'),
  ],
  'upload-flow': [
    () => import('../../widget/internal/strings/upload-flow.en.ts'),
    () => import('../../widget/internal/strings/upload-flow.es.ts'),
  ],
  uploader: [
    () => import('../../widget/internal/strings/uploader.en.ts'),
    () => import('../../widget/internal/strings/uploader.es.ts'),
  ],
  'why-for-member': [
    () => import('../../widget/internal/strings/why-for-member.en.ts'),
    () => import('../../widget/internal/strings/why-for-member.es.ts'),
  ],
  'why-for-staff': [
    () => import('../../widget/internal/strings/why-for-staff.en.ts'),
    () => import('../../widget/internal/strings/why-for-staff.es.ts'),
  ],
};

/** Names and words that both languages have. */
const SAME = ['SafeSport', 'Checkr', 'Instructor', 'USSF ID', 'USSF ID 7'];

/** Each sentence by its path; a sentence with facts in it is said with numbers for facts, so that both languages can be compared. */
const sentences = (words: unknown, path = ''): [string, string][] => {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words(7, 8, 9))]];
  return Object.entries(words as object).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
};

describe('the words', () => {
  for (const [area, [english, spanish]] of Object.entries(AREAS))
    it(`of ${area} are complete in both languages`, async () => {
      const en = new Map(sentences((await english()).default));
      const es = new Map(sentences((await spanish()).default));
      expect([...es.keys()].sort()).to.deep.equal([...en.keys()].sort());
      for (const [path, sentence] of en) {
        expect(sentence.trim(), path).not.to.equal('');
        expect(es.get(path)?.trim(), path).not.to.equal('');
        if (!SAME.includes(sentence)) expect(es.get(path), `${path} is the same in both`).not.to.equal(sentence);
      }
    });
});
