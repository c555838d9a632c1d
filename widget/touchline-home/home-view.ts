// Home as it is drawn for somebody with an office: numbers that are links, bars, and what is still to be set up. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import { nameIn } from '../../contract/core/requirement-name.ts';
import type { Home, SetupStep, WaitingKind } from '../../contract/home/home.ts';
import type { Language } from '../../contract/people/member.ts';
import type { AdministratorRole, Session } from '../../contract/sign-in/sign-in.ts';
import type { HomeWords } from '../internal/strings/home.en.ts';

export interface Homely {
  readonly words: HomeWords;
  readonly home: Home;
  readonly session: Session;
  readonly language: Language;
  readonly goTo: (slug: string) => void;
  readonly signOut: () => void;
}

const PAGE_OF: Record<WaitingKind, string> = {
  registrations: 'registrations',
  corrections: 'registrations',
  reviews: 'review',
  completions: 'review',
  codes: 'codes',
  accounts: 'accounts',
  'refused-mails': 'registrations',
};
/** Where a step is done. */
const STEP_AT: Record<SetupStep, string> = {
  organizations: 'organizations',
  requirements: 'settings#definitions',
  'access-code': 'settings#access-code',
  source: 'settings#sources',
  heard: 'settings#arrivals',
  administrators: 'settings#administrators',
  people: 'import',
  site: 'settings#pages',
};
/** The pages of each role, most used first. */
const PAGES_OF: Record<AdministratorRole, readonly (keyof HomeWords['pages'])[]> = {
  owner: ['people', 'registrations', 'import', 'organizations', 'settings', 'games'],
  registrar: ['people', 'registrations', 'import', 'duplicates'],
  reviewer: ['review', 'people'],
  coordinator: ['people', 'codes', 'accounts'],
  assignor: ['games', 'people'],
};
/** What an office can do without. */
const OPTIONAL: readonly SetupStep[] = ['site'];

const linkTo = (page: string, slug: string): string => {
  const [path = '', hash] = page.split('#');
  return `/pages/${path}?organization=${encodeURIComponent(slug)}${hash ? `#${hash}` : ''}`;
};

export function homeView(homely: Homely): TemplateResult {
  const { words, home, session } = homely;
  const { organization, association } = home;
  const belongs = organization.slug === association.slug ? '' : ` · ${association.name}`;
  return html`<div class="stack home">
    <div class="head">
      <div>
        <h1 tabindex="-1">${organization.name}</h1>
        <p class="small">${words.kinds[organization.kind]}${belongs}</p>
      </div>
      <div class="row">
        ${session.organizations.length > 1 ? chooser(homely) : nothing}
        <span class="small who">${session.email}</span>
        <button class="plain" @click=${homely.signOut}>${words.signOut}</button>
      </div>
    </div>
    ${steps(homely)} ${waits(homely)} ${approved(homely)} ${pages(homely)}
  </div>`;
}

function chooser({ words, home, session, goTo }: Homely): TemplateResult {
  return html`<label class="choose"><span class="unseen">${words.choose}</span>
    <select @change=${(event: Event) => goTo((event.target as HTMLSelectElement).value)}>
      ${session.organizations.map(({ slug, name }) => html`<option value=${slug} ?selected=${slug === home.organization.slug}>${name}</option>`)}
    </select>
  </label>`;
}

function steps({ words, home }: Homely): TemplateResult | typeof nothing {
  const left = home.steps.filter(({ step, done }) => !done && !OPTIONAL.includes(step));
  if (left.length === 0) return nothing;
  const done = home.steps.filter((each) => each.done).length;
  const next = left[0]?.step;
  return html`<section class="setup" aria-labelledby="setup">
    <h2 id="setup">${words.setupTitle}</h2>
    <p>${words.setupDone(done, home.steps.length)}</p>
    <ol>
      ${home.steps.map(
        (each) => html`<li class=${each.done ? 'done' : each.step === next ? 'next' : ''}>
          <span class="mark" aria-hidden="true"></span>
          <div>
            ${
              each.done
                ? html`<span>${words.steps[each.step].title}</span> <span class="small">${words.done}</span>`
                : html`<a href=${linkTo(STEP_AT[each.step], home.organization.slug)}>${words.steps[each.step].title}</a>
                  <p class="small">${words.steps[each.step].what}</p>`
            }
          </div>
        </li>`,
      )}
    </ol>
  </section>`;
}

function waits({ words, home }: Homely): TemplateResult | typeof nothing {
  if (home.waits.length === 0) return nothing;
  const waiting = home.waits.filter(({ many }) => many > 0);
  return html`<section aria-labelledby="waits">
    <h2 id="waits">${words.waitsTitle}</h2>
    ${
      waiting.length === 0
        ? html`<p class="calm">${words.nothingWaits}</p>`
        : html`<ul class="tiles">
          ${waiting.map(
            ({ kind, many }) => html`<li>
              <a href=${linkTo(PAGE_OF[kind], home.organization.slug)}><b>${many}</b> <span>${words.waits[kind](many)}</span></a>
            </li>`,
          )}
        </ul>`
    }
  </section>`;
}

function approved({ words, home, language }: Homely): TemplateResult {
  return html`<section aria-labelledby="approved">
    <h2 id="approved">${words.approvedTitle}</h2>
    ${
      home.people === 0
        ? html`<p class="calm">${words.nobody} <a href=${linkTo('import', home.organization.slug)}>${words.importRoster}</a></p>`
        : html`<p><a href=${linkTo('people', home.organization.slug)}>${words.people(home.people)}</a></p>
          <ul class="bars">
            ${home.approved.map(
              (each) => html`<li>
                <span>${nameIn(language, words.requirements, each.requirement, each.name)}</span>
                <progress max=${each.asked} value=${each.approved} aria-label=${nameIn(language, words.requirements, each.requirement, each.name)}></progress>
                <span class="small">${words.approvedOf(each.approved, each.asked)}</span>
              </li>`,
            )}
          </ul>`
    }
  </section>`;
}

function pages({ words, home, session }: Homely): TemplateResult {
  const own = session.organizations.find(({ slug }) => slug === home.organization.slug) ?? session.organizations[0];
  const shown = [...new Set((own?.roles ?? []).flatMap((role) => PAGES_OF[role]))];
  return html`<nav aria-label=${words.pagesTitle}>
    <h2>${words.pagesTitle}</h2>
    <ul class="pages">
      ${shown.map(
        (page) => html`<li>
          <a href=${linkTo(page, home.organization.slug)}><strong>${words.pages[page].title}</strong><span class="small">${words.pages[page].what}</span></a>
        </li>`,
      )}
    </ul>
  </nav>`;
}
