// Every element on a dark page and on a coloured one: contrast is measured, not assumed.
import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { linkToken, sessionToken } from '../../widget/internal/held-token.ts';
import '../../widget/certificate-uploader/certificate-uploader-define.ts';
import '../../widget/review-queue/review-queue-define.ts';
import '../../widget/safesport-landing/safesport-landing-define.ts';
import '../../widget/status-dot-grid/status-dot-grid-define.ts';
import {
  approved,
  buildMe,
  buildOrganization,
  buildPerson,
  buildReview,
  buildSession,
  buildStanding,
} from './support/build-people.ts';
import { appears } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

const PAGES = {
  'a dark page': ['dark', '#111418', '#f1f3f5'],
  'a green page': ['light', '#e3f0e0', '#1c2b1f'],
  'a dark page that does not say so': ['light', '#1b1b1b', '#ffffff'],
} as const;

const ELEMENTS = {
  'safesport-landing': ['.begin', html`<safesport-landing lang="en" organization="big-bear"></safesport-landing>`],
  'status-dot-grid': ['[role=grid]', html`<status-dot-grid lang="en" organization="big-bear"></status-dot-grid>`],
  'review-queue': ['#record', html`<review-queue lang="en"></review-queue>`],
  'certificate-uploader': ['.zone', html`<certificate-uploader lang="en"></certificate-uploader>`],
} as const;

let server: ServerDouble;

describe('themes', () => {
  beforeEach(() => {
    const people = [approved(), buildStanding({ state: 'submitted' }), buildStanding({ state: 'rejected' })].map(
      (standing, index) => buildPerson({ memberId: `m-${index}`, standings: { 'abuse-prevention': standing } }),
    );
    server = new ServerDouble()
      .on('getOrganization', buildOrganization())
      .on('getMe', buildMe())
      .on('getPeople', { people, total: people.length, cursor: null })
      .on('getSession', buildSession())
      .on('getReviews', { items: [buildReview()], waiting: 1, reviewers: [], cursor: null })
      .file('getCertificateFile', new Blob(['%PDF-1.4']));
    linkToken.hold('tll_one');
    sessionToken.hold('tls_one');
  });
  afterEach(async () => {
    fixtureCleanup();
    document.body.removeAttribute('style');
    await aTimeout(0);
    server.stop();
    linkToken.forget();
    sessionToken.forget();
  });

  for (const [page, [scheme, ground, ink]] of Object.entries(PAGES))
    for (const [tag, [ready, element]] of Object.entries(ELEMENTS))
      it(`<${tag}> is readable on ${page}`, async () => {
        Object.assign(document.body.style, { colorScheme: scheme, background: ground, color: ink });
        const shown = await fixture(element);
        await appears(shown, ready);
        // Forced colors would take the page's own away.
        await expect(shown).to.be.accessible({ ignoredRules: ['frame-tested'], looks: ['light'] });
      });
});
