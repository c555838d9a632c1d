// One requirement of one person, in the parts that cards and list share: state, why and what next, and what can be pressed. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import { nameIn } from '../../contract/core/requirement-name.ts';
import type { AccountPerson } from '../../contract/own-page/account.ts';
import { LINK_FRAGMENT } from '../../contract/own-page/personal-link.ts';
import type { Standing } from '../../contract/standings/standing.ts';
import { apiOrigin } from '../api.ts';
import type { CalendarDay } from '../coach-requirements/write-calendar.ts';
import { sayDay } from '../internal/dates.ts';
import { sayWhy } from '../internal/say-why.ts';
import type { AccountBook } from './account-book.ts';
import type { AccountFlow } from './account-flow.ts';

export type Asked = AccountPerson['requirements'][number];

export const nameOf = ({ identity }: AccountPerson): string => `${identity.firstName} ${identity.lastName}`;

/** Green, and not about to run out: nothing to do. */
const isDone = ({ state, notes, why }: Standing): boolean =>
  // An answer may be given again at any time.
  why.answer === undefined &&
  (notes.includes('exempt') || (state === 'approved' && !notes.includes('expiring') && !notes.includes('expired')));

/** Nobody uploads a background check: it comes from whoever does it. */
const isWaitedFor = ({ requirement, why }: Standing): boolean =>
  requirement === 'background-check' && why.key === 'not-begun';

/** What this person's roles do not ask for is left out, but for the one everybody asks about. */
export const shownOf = ({ requirements }: AccountPerson): Asked[] =>
  requirements.filter(
    ({ standing: { requirement, notes, why } }) =>
      requirement === 'abuse-prevention' || why.key === 'not-needed' || !notes.includes('exempt'),
  );

export const stateView = (book: AccountBook, { state, notes }: Standing): TemplateResult => {
  const said = [book.states.states[state], ...notes.map((note) => book.states.notes[note])].join(', ');
  return html`<span class="state">
    <status-dot state=${state} notes=${notes.join(' ')} lang=${book.language} aria-hidden="true"></status-dot>
    <span>${said}</span>
  </span>`;
};

export const whyView = (book: AccountBook, standing: Standing): TemplateResult => {
  const { state, validUntil, next, notes } = standing;
  const lasts = validUntil === null ? book.validForEver : book.validUntil(sayDay(validUntil, book.language));
  return html`<p>
    ${isWaitedFor(standing) ? book.why.nothingYet : sayWhy(book.why, standing, book.language)}
    ${state === 'approved' && !notes.includes('expired') ? lasts : nothing}
    ${next?.opensOn ? book.opensOn(sayDay(next.opensOn, book.language)) : nothing}
  </p>`;
};

export const actsView = (
  book: AccountBook,
  flow: AccountFlow,
  person: AccountPerson,
  { standing, place }: Asked,
): TemplateResult | typeof nothing => {
  const { requirement } = standing;
  const at = person.places[place];
  if (!at || isDone(standing)) return nothing;
  const name = nameOf(person);
  const training = requirement === 'abuse-prevention';
  const own = ownActOf(standing);
  if (own) return evidenceView(book, flow, person, { standing, place }, own);
  // Somebody of the association does it.
  if (standing.why.key === 'not-recorded') return nothing;
  const open = flow.uploading?.memberId === person.memberId && flow.uploading.requirement === requirement;
  return html`<div class="row">
      ${
        training && at.confirmed
          ? html`<button class="primary" aria-label=${book.beginFor(name)} ?disabled=${flow.busy} @click=${() => flow.begin(person, place)}>
            ${book.begin}
          </button>`
          : nothing
      }
      ${
        requirement === 'background-check'
          ? nothing
          : html`<button aria-expanded=${open} aria-label=${book.uploadFor(requirementName(book, standing), name)} @click=${() => flow.upload(person, requirement, place)}>
            ${book.upload}
          </button>`
      }
      ${
        training
          ? html`<a class="link" aria-label=${book.howFor(name)} href=${landingOf(at.organization.slug, at.key)}>${book.how}</a>`
          : nothing
      }
    </div>
    ${training ? outcomeView(book, flow, person) : nothing}
    ${
      open
        ? html`${
            at.organization.uploadAdvice
              ? html`<p><strong>${book.advice(at.organization.association.name)}</strong> ${at.organization.uploadAdvice}</p>`
              : nothing
          }
          <certificate-uploader
            requirement=${requirement}
            organization=${at.organization.slug}
            lang=${book.language}
          ></certificate-uploader>`
        : nothing
    }`;
};

type OwnAct = 'sign' | 'answer';

/** What the person does right here, without a file. */
const ownActOf = ({ why }: Standing): OwnAct | null => {
  if (why.answer !== undefined || why.action === 'answer') return 'answer';
  return why.signed !== undefined || why.action === 'sign' ? 'sign' : null;
};

const evidenceView = (
  book: AccountBook,
  flow: AccountFlow,
  person: AccountPerson,
  { standing, place }: Asked,
  act: OwnAct,
): TemplateResult | typeof nothing => {
  const at = person.places[place];
  if (!at?.confirmed) return nothing;
  const { requirement, why } = standing;
  const open = flow.giving?.memberId === person.memberId && flow.giving.requirement === requirement;
  const label = act === 'sign' ? book.readAndSign : why.answer === undefined ? book.answer : book.answerAgain;
  return html`<div class="row">
      <button class=${why.answer === undefined ? 'primary' : 'plain'} aria-expanded=${open}
        aria-label="${label}: ${requirementName(book, standing)}, ${nameOf(person)}"
        @click=${() => flow.give(person, requirement)}>${label}</button>
    </div>
    ${
      open
        ? html`<own-evidence
          organization=${at.organization.slug}
          lang=${book.language}
          requirement=${requirement}
          ?minor=${person.minor}
          .key=${at.key}
          @touchline-evidence-given=${() => flow.gave()}
        ></own-evidence>`
        : nothing
    }`;
};

const outcomeView = (book: AccountBook, flow: AccountFlow, { memberId }: AccountPerson) => {
  if (flow.beginFailure?.memberId === memberId)
    return html`<p role="alert" class="problem">${book.problems[flow.beginFailure.code] ?? book.problems.outage}</p>`;
  if (flow.begun?.memberId !== memberId) return nothing;
  return html`<div class="row" role="status">
    <strong>${book.begun(flow.begun.start.receipt)}</strong>
    <button @click=${flow.leave}>${book.leave}</button>
  </div>`;
};

/** The key travels behind the #, as in a mail: it is in no log. */
const landingOf = (slug: string, key: string): string =>
  `${apiOrigin}/pages/safesport?organization=${encodeURIComponent(slug)}#${LINK_FRAGMENT}${encodeURIComponent(key)}`;

export const requirementName = (book: AccountBook, { requirement, name }: Standing): string =>
  nameIn(book.language, book.states.requirements, requirement, name);

/** The dates one person should not miss. */
export const datesOf = (book: AccountBook, person: AccountPerson): CalendarDay[] =>
  person.requirements.flatMap(({ standing }) => {
    const { requirement, validUntil, next, state, notes } = standing;
    const what = requirementName(book, standing);
    const name = nameOf(person);
    const id = `account-${person.memberId}-${requirement}`;
    return [
      ...(validUntil !== null && state === 'approved' && !notes.includes('expired')
        ? [{ id: `${id}-last-day`, on: validUntil, title: book.lastDay(what, name), text: book.lastDayText }]
        : []),
      ...(next?.opensOn
        ? [{ id: `${id}-opens`, on: next.opensOn, title: book.opens(what, name), text: book.opensText }]
        : []),
    ];
  });
