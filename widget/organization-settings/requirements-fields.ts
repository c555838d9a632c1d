// What a requirements page is made of, field by field, as the contract has it: the form is drawn from this list. No values, no drawing.

import type { Requirement } from '../../contract/core/requirement.ts';
import type { Role } from '../../contract/people/member.ts';
import { COURSES } from '../../contract/safesport/coaching-courses.ts';
import type { RequirementsSettingsWords } from '../internal/strings/requirements-settings.en.ts';

export type Label = keyof RequirementsSettingsWords['labels'];

export type Field = { readonly label: Label } & (
  | { readonly kind: 'said'; readonly long?: true }
  | { readonly kind: 'text' | 'email' | 'link' | 'month-day' | 'day' | 'tick' | 'divisions' | 'other-item' }
  | { readonly kind: 'one'; readonly options: Options }
  | { readonly kind: 'several'; readonly options: Options }
  | { readonly kind: 'group'; readonly fields: Fields }
  | { readonly kind: 'list'; readonly each: Field; readonly add: Label }
);
export type Fields = Readonly<Record<string, Field>>;
/** Whose words name the choices. */
export type Options = 'requirements' | 'roles' | 'courses' | 'asks';

export const CHOICES: Readonly<Record<Options, readonly string[]>> = {
  requirements: [
    'abuse-prevention',
    'background-check',
    'coaching-license',
    'concussion',
    'referee-license',
  ] satisfies Requirement[],
  roles: [
    'head-coach',
    'assistant-coach',
    'team-manager',
    'trainer',
    'team-doctor',
    'volunteer',
    'official',
  ] satisfies Role[],
  courses: COURSES,
  asks: ['payment-code', 'account', 'question'],
};

const said = (label: Label, long?: true): Field => ({ kind: 'said', label, ...(long && { long }) });
const group = (label: Label, fields: Fields): Field => ({ kind: 'group', label, fields });
const list = (label: Label, add: Label, each: Field): Field => ({ kind: 'list', label, add, each });

const person = (label: Label): Field =>
  group(label, { name: { kind: 'text', label: 'name' }, email: { kind: 'email', label: 'email' } });

const item: Field = group('item', {
  title: said('title'),
  requirement: { kind: 'one', label: 'requirement', options: 'requirements' },
  what: list('what', 'addParagraph', said('paragraph', true)),
  who: group('who', {
    roles: { kind: 'several', label: 'roles', options: 'roles' },
    divisions: { kind: 'divisions', label: 'divisions' },
    words: said('whoWords'),
  }),
  how: list(
    'how',
    'addStep',
    group('step', {
      words: said('stepWords', true),
      link: group('link', { to: { kind: 'link', label: 'linkTo' }, words: said('linkWords') }),
    }),
  ),
  period: said('period'),
  deadline: group('deadline', { on: { kind: 'month-day', label: 'deadlineOn' }, consequence: said('consequence') }),
  contact: person('contact'),
  includedIn: { kind: 'other-item', label: 'includedIn' },
  courses: group('courses', {
    introduction: said('introduction'),
    byDivision: list(
      'byDivision',
      'addDivision',
      group('divisionCourse', {
        division: { kind: 'text', label: 'division' },
        course: { kind: 'one', label: 'course', options: 'courses' },
      }),
    ),
  }),
  check: group('check', {
    found: said('found', true),
    needed: said('needed', true),
    paid: said('paid'),
    opens: said('opens'),
    opensOn: { kind: 'day', label: 'opensOn' },
  }),
  asks: list(
    'asks',
    'addAsk',
    group('ask', {
      kind: { kind: 'one', label: 'askKind', options: 'asks' },
      to: person('askTo'),
      with: list('askWith', 'addLine', said('line')),
      takes: said('takes'),
    }),
  ),
  upload: { kind: 'tick', label: 'upload' },
});

export const PAGE_FIELDS: Fields = {
  title: said('pageTitle'),
  intro: list('intro', 'addParagraph', said('paragraph', true)),
  checkedOn: { kind: 'day', label: 'checkedOn' },
  coordinator: person('coordinator'),
  items: list('items', 'addItem', item),
};
