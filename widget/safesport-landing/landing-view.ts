// What the landing shows once it knows who is there, or that it does not. Pure drawing: every press goes to the flow.
import { html, nothing, type TemplateResult } from 'lit';
import { nameIn } from '../../contract/core/requirement-name.ts';
import type { Me } from '../../contract/people/member.ts';
import type { Standing } from '../../contract/standings/standing.ts';
import '../status-dot/status-dot-define.ts';
import { sayDay } from '../internal/dates.ts';
import { sayWhy } from '../internal/say-why.ts';
import type { LandingBook } from './landing-book.ts';
import type { LandingFlow } from './landing-flow.ts';
import { contactLink, strangerView } from './stranger-view.ts';

export const landingView = (book: LandingBook, flow: LandingFlow): TemplateResult => {
  if (!flow.me) return strangerView(book, flow);
  const { standing, me } = flow;
  return html`<p>${book.body.hello(me.identity.firstName, me.organization.name)}</p>
    ${standing ? standingPanel(book, flow, me, standing) : nothing}
    ${
      standing && isFinished(standing)
        ? nothing
        : html`${details(book, flow, me)} ${codePart(book, flow, me)} ${steps(book)} ${already(book, flow, me)}`
    }`;
};

/** Approved and nothing open yet, or not needed at all: no Begin that would confuse. */
const isFinished = ({ state, notes, next }: Standing): boolean =>
  notes.includes('exempt') || (state === 'approved' && !notes.includes('expiring') && Boolean(next?.opensOn));

/** Which of the three stages a person is in; past the last one while approved, and at the first again once that has run out. */
const stageOf = ({ state, notes, why }: Standing): number => {
  if (state === 'draft' || why.key === 'expired') return notes.includes('begun') ? 1 : 0;
  return state === 'approved' ? 3 : 2;
};

const stages = (
  { body }: LandingBook,
  at: number,
): TemplateResult => html`<ol class="stages" aria-label=${body.progress}>
  ${body.stages.map(
    (stage, index) => html`<li class=${index < at ? 'past' : ''} aria-current=${index === at ? 'step' : 'false'}>
      <span aria-hidden="true">${index < at ? '✓' : index + 1}</span>${stage}
    </li>`,
  )}
</ol>`;

const nextCourse = ({ body, language }: LandingBook, { next }: Standing): string => {
  if (!next) return '';
  const course = body.courses[next.course];
  return next.opensOn ? body.takeLater(course, sayDay(next.opensOn, language)) : body.takeNow(course);
};

/** Where they stand and what to do next, on a phone without scrolling. */
const standingPanel = (book: LandingBook, flow: LandingFlow, me: Me, standing: Standing): TemplateResult => {
  const { states, why, body, language } = book;
  const notes = standing.notes.map((note) => states.notes[note]).join(', ');
  const label = [states.states[standing.state], notes].filter(Boolean).join(', ');
  return html`<section class="panel stack" aria-label=${nameIn(language, states.requirements, standing.requirement, standing.name)}>
    <p class="row" role="status">
      <status-dot state=${standing.state} notes=${standing.notes.join(' ')} label=${label} aria-hidden="true"></status-dot>
      <strong>${label}</strong>
    </p>
    <p>
      ${sayWhy(why, standing, language)} ${standing.validUntil && standing.why.key !== 'expired' ? body.validUntil(sayDay(standing.validUntil, language)) : nothing}
      ${nextCourse(book, standing)} ${standing.state === 'approved' ? leftOver(book, me) : nothing}
    </p>
    ${isFinished(standing) ? nothing : beginning(book, flow, me)}
    ${standing.notes.includes('exempt') ? nothing : stages(book, stageOf(standing))}
  </section>`;
};

/** Approved in one thing is not cleared: what else is asked of them. */
const leftOver = ({ body }: LandingBook, { standings, organization }: Me): string => {
  const left = standings.filter(({ state, notes }) => state !== 'approved' && !notes.includes('exempt')).length;
  return left === 0 ? body.clearedWith(organization.name) : body.left(left);
};

const details = (
  { body, language }: LandingBook,
  flow: LandingFlow,
  me: Me,
): TemplateResult => html`<section class="stack">
  <h3>${body.detailsTitle}</h3>
  <p>${body.detailsMatch}</p>
  <dl class="panel">
    <dt>${body.name}</dt>
    <dd>${me.identity.firstName} ${me.identity.lastName}</dd>
    <dt>${body.birthDate}</dt>
    <dd>${sayDay(me.identity.birthDate, language)}</dd>
    <dt>${body.gender}</dt>
    <dd>${body.genders[me.identity.gender]}</dd>
    <dt>${body.email}</dt>
    <dd>${me.identity.email}</dd>
  </dl>
  ${
    flow.correction
      ? flow.correction.view(language)
      : html`<p class="row">${body.wrongDetails} <button @click=${flow.correct}>${body.wrong}</button></p>`
  }
</section>`;

const beginning = (book: LandingBook, flow: LandingFlow, me: Me): TemplateResult => {
  const { body } = book;
  if (!me.registration.confirmed)
    return html`<p class="panel">${body.notConfirmed} ${contactLink(body, me.organization)}</p>`;
  return flow.start ? receipt(book, flow, flow.start.receipt) : beginButton(book, flow);
};

const codePart = (book: LandingBook, flow: LandingFlow, me: Me): TemplateResult | typeof nothing => {
  const { body } = book;
  if (!me.registration.confirmed) return nothing;
  return html`<section class="stack">
    <h3>${body.codeTitle}</h3>
    ${me.accessCode ? codeBox(book, flow, me) : html`<p class="panel">${body.noCode} ${contactLink(body, me.organization)}</p>`}
    ${extensionOffer(book, flow)}
  </section>`;
};

const codeBox = (
  { body }: LandingBook,
  flow: LandingFlow,
  me: Me,
): TemplateResult => html`<p>${body.codeUse(me.safesportOrganization)} ${body.codeMissing}</p>
  <p class="panel row">
    <code part="code" translate="no">${me.accessCode}</code>
    <button @click=${flow.copy}>${flow.copied === 'yes' ? `✓ ${body.copied}` : body.copy}</button>
    <span role="status" class=${flow.copied === 'failed' ? 'small' : 'unseen'}>
      ${flow.copied === 'yes' ? body.copied : flow.copied === 'failed' ? body.copyFailed : nothing}
    </span>
  </p>`;

/** Offered once, folded away, and only where it can be installed. */
const extensionOffer = ({ body }: LandingBook, { extensionUrl, me }: LandingFlow): TemplateResult | typeof nothing =>
  extensionUrl && me?.accessCode && matchMedia('(hover: hover) and (min-width: 40rem)').matches
    ? html`<details>
        <summary>${body.extensionTitle}</summary>
        <p>${body.extensionText} <a href=${extensionUrl} target="_blank" rel="noopener">${body.extensionLink}</a></p>
      </details>`
    : nothing;

const beginButton = ({ body }: LandingBook, flow: LandingFlow): TemplateResult => {
  const begun = flow.standing?.notes.includes('begun') || flow.standing?.state === 'approved';
  return html`<button part="begin" class="begin ${begun ? '' : 'primary'}" ?disabled=${flow.busy} @click=${flow.begin}>
      ${flow.busy ? body.beginning : begun ? body.beginAgain : body.begin}
    </button>
    <p class="small">${body.beginWhy}</p>
    ${flow.pressFailure ? html`<p role="alert">${flow.pressFailure === 'too-many-requests' ? body.tooMany : body.failed}</p>` : nothing}`;
};

const receipt = (
  { body }: LandingBook,
  flow: LandingFlow,
  number: string,
): TemplateResult => html`<div class="panel stack" role="status">
  <p><strong>${body.receipt(number)}</strong> ${body.leaving}</p>
  <button class="primary" @click=${flow.leave}>${body.goNow}</button>
</div>`;

const steps = ({ body }: LandingBook): TemplateResult => html`<section class="stack">
  <h3>${body.stepsTitle}</h3>
  <ol>
    ${body.steps.map((step) => html`<li>${step}</li>`)}
  </ol>
</section>`;

const already = ({ body, language }: LandingBook, flow: LandingFlow, me: Me): TemplateResult => html`<hr />
  <section class="stack">
    <h3>${body.doneTitle}</h3>
    <p>${body.doneText}</p>
    ${me.organization.uploadAdvice ? html`<p class="panel">${me.organization.uploadAdvice}</p>` : nothing}
    ${
      flow.uploading
        ? html`<certificate-uploader
          lang=${language}
          requirement="abuse-prevention"
          organization=${me.organization.slug}
          @touchline-certificate-uploaded=${flow.load}
        ></certificate-uploader>`
        : html`<button @click=${flow.showUploader}>${body.upload}</button>`
    }
  </section>`;
