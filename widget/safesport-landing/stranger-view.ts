// What the landing shows without a link that opens: what went wrong with it, and a way to a new one. Never says whether an address is known.
import { html, nothing, type TemplateResult } from 'lit';
import type { Organization } from '../../contract/organizations/organization.ts';
import type { LandingBodyWords } from '../internal/strings/landing-body.en.ts';
import type { LandingBook } from './landing-book.ts';
import type { LandingFlow } from './landing-flow.ts';

export const contactLink = (
  body: LandingBodyWords,
  organization: Organization | undefined,
): TemplateResult | typeof nothing =>
  organization?.contact
    ? html`<a href="mailto:${organization.contact.email}">${body.writeTo(organization.contact.name)}</a>`
    : nothing;

export const strangerView = ({ body }: LandingBook, flow: LandingFlow): TemplateResult => {
  if (flow.failure)
    return html`<div class="panel stack" role="alert">
      <p>${body.unreachable}</p>
      <button @click=${flow.load}>${body.askRetry}</button>
    </div>`;
  if (flow.unknown) return html`<p class="panel" role="alert">${body.unknownOrganization(flow.slug)}</p>`;
  return html`<section class="panel stack">
    <h3>${body.strangerTitle}</h3>
    ${flow.linkProblem ? html`<p role="alert"><strong>${linkProblem(body, flow)}</strong></p>` : html`<p>${body.strangerText}</p>`}
    ${flow.asked === 'yes' ? html`<p role="status">${body.asked}</p>` : askForm(body, flow)}
    ${flow.organization?.contact ? html`<p class="small">${contactLink(body, flow.organization)}</p>` : nothing}
  </section>`;
};

const linkProblem = ({ linkProblems }: LandingBodyWords, flow: LandingFlow): string =>
  flow.linkProblem === 'link-expired'
    ? linkProblems.expired
    : flow.linkProblem === 'link-revoked'
      ? linkProblems.revoked
      : linkProblems.notValid;

const askForm = (
  body: LandingBodyWords,
  flow: LandingFlow,
): TemplateResult => html`<form class="stack" novalidate @submit=${flow.ask}>
  <label>
    <span>${body.askLabel}</span>
    <input
      name="email"
      type="email"
      autocomplete="email"
      aria-invalid=${flow.asked === 'empty'}
      aria-describedby="ask-problem"
    />
  </label>
  <p id="ask-problem" role="alert" ?hidden=${flow.asked !== 'empty' && !flow.pressFailure}>
    ${flow.asked === 'empty' ? body.askEmpty : flow.pressFailure === 'too-many-requests' ? body.tooMany : body.failed}
  </p>
  <button class="primary" ?disabled=${flow.busy}>${body.askButton}</button>
</form>`;
