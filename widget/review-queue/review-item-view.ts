// One certificate beside the record it should belong to. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewItem } from '../../contract/certificates/review.ts';
import type { Language } from '../../contract/people/member.ts';
import { sayDay, sayInstant } from '../internal/dates.ts';
import type { ReviewWords } from '../internal/strings/review.en.ts';
import type { ShownFile } from './review-files.ts';
import { WARNINGS } from './review-filter.ts';
import { imageView, type Look } from './viewed-image.ts';

export const fileView = (
  words: ReviewWords,
  item: ReviewItem,
  file: ShownFile,
  look: Look,
  change: (look: Look) => void,
): TemplateResult => {
  const name = words.fileOf(`${item.identity.firstName} ${item.identity.lastName}`);
  if (file.at === 'loading') return html`<p role="status">${words.fileLoading}</p>`;
  if (file.at === 'failed') return html`<p role="alert">${words.fileFailed}</p>`;
  return html`${file.kind === 'image' ? imageView(words, { url: file.url, name, look, change }) : nothing}
    ${file.kind === 'pdf' ? html`<iframe src="${file.url}#toolbar=0&navpanes=0&view=FitH" title=${name}></iframe>` : nothing}
    ${file.kind === 'other' ? html`<p>${words.noPreview}</p>` : nothing}
    <a href=${file.url} target="_blank" rel="noopener">${words.open}</a>`;
};

export const recordView = (
  words: ReviewWords,
  nameOf: (requirement: string) => string,
  item: ReviewItem,
  language: Language,
): TemplateResult => {
  const { identity, certificate, organization } = item;
  return html`<h3 tabindex="-1" id="record">${identity.firstName} ${identity.lastName}</h3>
    <dl aria-label=${words.record}>
      <dt>${words.birthDate}</dt>
      <dd>${sayDay(identity.birthDate, language)}${item.minor ? html` <strong>(${words.minor})</strong>` : nothing}</dd>
      <dt>${words.gender}</dt>
      <dd>${words.genders[identity.gender]}</dd>
      <dt>${words.email}</dt>
      <dd>${identity.email}</dd>
      <dt>${words.organization}</dt>
      <dd>${organization.name}</dd>
      <dt>${words.filters.requirement}</dt>
      <dd>${nameOf(certificate.requirement)}</dd>
      <dt>${words.uploaded}</dt>
      <dd>${sayInstant(certificate.uploadedAt, language)}, ${words.uploadedBy[certificate.uploadedBy]}</dd>
    </dl>
    ${
      certificate.hints.length
        ? html`<h4>${words.hintsTitle}</h4>
          <ul class="hints">
            ${certificate.hints.map(
              (hint) => html`<li class=${WARNINGS.includes(hint) ? 'warning' : ''}>
                <span aria-hidden="true">${WARNINGS.includes(hint) ? '⚠' : '·'}</span> ${words.hints[hint]}
              </li>`,
            )}
          </ul>`
        : nothing
    }`;
};
