// The panel behind a dot: the state in words, why, who acts next, where it came from; for a grey dot the upload at once. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { PersonRow } from '../../contract/people/member.ts';
import { sayDay, sayInstant } from '../internal/dates.ts';
import { sayWhy } from '../internal/say-why.ts';
import type { GridBook } from './grid-book.ts';
import type { PersonHistory } from './person-history.ts';

/** The person whose panel is open. */
export interface Opened {
  readonly memberId: string;
  /** The dot that was opened; null for all of the person's. */
  readonly requirement: Requirement | null;
  /** The requirement whose uploader is open. */
  readonly uploading: Requirement | null;
  readonly confirmState: 'no' | 'busy' | 'done' | 'failed';
  /** Once it has been asked for. */
  readonly history: PersonHistory | null;
}

export interface DialogContent extends Opened {
  readonly book: GridBook;
  readonly organization: string;
  readonly person: PersonRow;
  readonly requirements: readonly Requirement[];
  readonly showHistory: () => void;
  readonly close: () => void;
  readonly upload: (requirement: Requirement) => void;
  readonly confirm: () => void;
}

export const personDialog = (content: DialogContent): TemplateResult => {
  const { book, person, requirement, requirements, close } = content;
  const shown = requirement ? [requirement] : requirements;
  return html`<div class="stack">
    <div class="row spread">
      <h3 id="dialog-title">${person.firstName} ${person.lastName}</h3>
      <button @click=${close}>${book.grid.close}</button>
    </div>
    <p class="small">
      ${[person.organization.name, book.grid.roles[person.role], person.division].filter(Boolean).join(' · ')}
    </p>
    ${confirmation(content)} ${shown.map((each) => standingView(content, each))}
    ${person.role === 'official' ? certificates(content) : nothing}
    ${content.history?.view(requirement, book.language) ?? html`<button class="plain" @click=${content.showHistory}>${book.grid.history}</button>`}
    ${requirement ? nothing : record(content)}
  </div>`;
};

/** Draws nothing for anybody but an owner of the association. */
const record = ({ book, person, organization, close }: DialogContent): TemplateResult => {
  void import('./person-record.ts').then(({ definePersonRecord }) => definePersonRecord());
  return html`<person-record
    lang=${book.language}
    organization=${organization}
    member=${person.memberId}
    .name=${`${person.firstName} ${person.lastName}`}
    .close=${close}
  ></person-record>`;
};

/** Fetched when it is opened. */
const certificates = ({ book, person, organization }: DialogContent): TemplateResult => html`<details
  @toggle=${() => void import('../ussf-certifications/ussf-certifications-define.ts')}
>
  <summary>${book.grid.ussf}</summary>
  <ussf-certifications lang=${book.language} organization=${organization} member=${person.memberId}></ussf-certifications>
</details>`;

const confirmation = ({ book, person, confirmState, confirm }: DialogContent): TemplateResult | typeof nothing => {
  if (confirmState === 'done') return html`<p class="panel" role="status">${book.grid.confirmed}</p>`;
  if (person.confirmed) return nothing;
  return html`<div class="panel row spread">
    <span>${book.why.why['not-confirmed']({ key: 'not-confirmed', who: 'registrar', action: 'confirm-registration', since: null }, '')}</span>
    <button class="primary" ?disabled=${confirmState === 'busy'} @click=${confirm}>${book.grid.confirm}</button>
    ${confirmState === 'failed' ? html`<span role="alert">${book.grid.failed}</span>` : nothing}
  </div>`;
};

const standingView = (content: DialogContent, requirement: Requirement): TemplateResult => {
  const { book, person, uploading, organization, upload } = content;
  const standing = person.standings[requirement];
  const label = book.dotLabel(requirement, standing);
  const name = `${person.firstName} ${person.lastName}`;
  const open = uploading === requirement;
  return html`<section class="stack standing" aria-label=${book.nameOf(requirement)}>
    <p class="row">
      <status-dot state=${standing?.state ?? 'draft'} notes=${standing?.notes.join(' ') ?? ''} label=${label} aria-hidden="true"></status-dot>
      <strong>${label}</strong>
    </p>
    ${standing ? whyAndWhence(book, standing) : nothing}
    ${isRecorded(standing) ? recordedCheck(content, requirement) : nothing}
    ${
      open
        ? html`<p><strong>${book.grid.uploadFor(name)}</strong></p>
          <certificate-uploader
            lang=${book.language}
            member=${person.memberId}
            organization=${organization}
            requirement=${requirement}
          ></certificate-uploader>`
        : standing?.state === 'approved' || standing?.state === 'submitted' || !takesFile(standing)
          ? nothing
          : html`<button @click=${() => upload(requirement)}>${book.grid.upload}</button>`
    }
  </section>`;
};

type Seen = PersonRow['standings'][Requirement] | undefined;

/** A person of the association looks and records it. */
const isRecorded = (standing: Seen): boolean =>
  standing !== undefined && (standing.why.key === 'not-recorded' || standing.source === 'check');

/** What is signed, answered or recorded takes no file. */
const takesFile = (standing: Seen): boolean =>
  !isRecorded(standing) &&
  standing?.why.action !== 'sign' &&
  standing?.why.action !== 'answer' &&
  standing?.source !== 'acknowledgment' &&
  standing?.source !== 'attestation';

/** Draws nothing for anybody but a reviewer of the association. */
const recordedCheck = ({ book, person, organization }: DialogContent, requirement: Requirement): TemplateResult => {
  void import('./recorded-check.ts').then(({ defineRecordedCheck }) => defineRecordedCheck());
  return html`<recorded-check
    lang=${book.language}
    organization=${organization}
    member=${person.memberId}
    requirement=${requirement}
  ></recorded-check>`;
};

const whyAndWhence = (book: GridBook, standing: NonNullable<PersonRow['standings'][Requirement]>): TemplateResult => {
  const { grid, why, language } = book;
  return html`<p>${sayWhy(why, standing, language)}</p>
    <dl class="small">
      ${standing.validUntil ? html`<dt>${grid.validUntil}</dt><dd>${sayDay(standing.validUntil, language)}</dd>` : nothing}
      <dt>${grid.source}</dt>
      <dd>${standing.source ? grid.sources[standing.source] : grid.noSource}</dd>
      ${standing.since ? html`<dt>${grid.since}</dt><dd>${sayInstant(standing.since, language)}</dd>` : nothing}
    </dl>`;
};
