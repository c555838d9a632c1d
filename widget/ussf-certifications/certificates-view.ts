// The certificates on file, grouped by kind, with their days in words; games at stake; what has changed. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../contract/people/member.ts';
import type { Certification, Certifications } from '../../contract/ussf/certification.ts';
import { CERTIFICATION_KINDS } from '../../contract/ussf/certification-kinds.ts';
import { sayDay, sayGameTime, sayInstant } from '../internal/dates.ts';
import type { CertificationWords } from '../internal/strings/certifications.en.ts';

/** With as many days left, or fewer, the days are said beside the date: the second reminder's time. */
const SOON_DAYS = 60;

export const certificatesView = (
  words: CertificationWords,
  shown: Certifications,
  language: Language,
): TemplateResult => {
  const kinds = CERTIFICATION_KINDS.filter((kind) => shown.certifications.some((each) => each.kind === kind));
  if (kinds.length === 0) return html`<p class="panel">${words.empty}</p>`;
  return html`<div class="kinds">
    ${kinds.map(
      (kind) => html`<section class="stack kind" aria-labelledby="kind-${kind}">
        <h3 id="kind-${kind}">${words.kinds[kind]}</h3>
        <ul class="plainlist stack">
          ${shown.certifications
            .filter((each) => each.kind === kind)
            .sort((a, b) => (a.state === b.state ? 0 : a.state === 'active' ? -1 : 1))
            .map((each) => certificate(words, each, language))}
        </ul>
      </section>`,
    )}
  </div>`;
};

const certificate = (words: CertificationWords, each: Certification, language: Language): TemplateResult => {
  const { title, license, state, expirationDate, daysLeft, issueDate, issuer } = each;
  const day = expirationDate && sayDay(expirationDate, language);
  const validity = !day ? words.forEver : state === 'expired' ? words.ranOut(day) : words.until(day);
  const soon = state === 'active' && daysLeft !== null && daysLeft <= SOON_DAYS;
  return html`<li class="panel certificate ${state} ${soon ? 'soon' : ''}">
    <p>
      <strong>${title ?? words.unknown(license)}</strong>
      <span class="mark">${words.certificate[state]}</span>
    </p>
    ${state === 'upgraded' || state === 'revoked' ? nothing : html`<p>${validity}${soon && daysLeft !== null ? html`, <strong>${words.daysLeft(daysLeft)}</strong>` : nothing}</p>`}
    ${issueDate ? html`<p class="small">${words.issued(sayDay(issueDate, language), issuer ?? '')}</p>` : nothing}
  </li>`;
};

export const gamesView = (
  words: CertificationWords,
  shown: Certifications,
  language: Language,
): TemplateResult | typeof nothing =>
  shown.assignments.length === 0
    ? nothing
    : html`<section class="stack" aria-labelledby="games-title">
        <h3 id="games-title">${words.games}</h3>
        <ul class="plainlist stack">
          ${shown.assignments.map((game) => {
            const { title, location, fallsAfter } = game;
            const when = sayGameTime(game, language);
            return html`<li class="panel ${fallsAfter ? 'expired' : ''}">
              <p><strong>${title}</strong></p>
              <p class="small">${[when, location].filter(Boolean).join(' · ')}</p>
              ${fallsAfter ? html`<p><strong>${words.fallsAfter(sayDay(fallsAfter, language))}</strong></p>` : nothing}
            </li>`;
          })}
        </ul>
      </section>`;

export const changesView = (
  words: CertificationWords,
  shown: Certifications,
  language: Language,
): TemplateResult | typeof nothing =>
  shown.changes.length === 0
    ? nothing
    : html`<details>
        <summary>${words.changes}</summary>
        <ul class="plainlist">
          ${shown.changes.map(
            ({ at, what, title, license }) =>
              html`<li class="small">${sayInstant(at, language)}: ${title ?? words.unknown(license)}, ${words.what[what]}</li>`,
          )}
        </ul>
      </details>`;
