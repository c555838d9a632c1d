// English words of the panel where an owner writes what coaches must finish.
import type { PanelWords } from '../../organization-settings/settings-panel.ts';

export interface RequirementsSettingsWords extends PanelWords {
  readonly intro: string;
  readonly nothingYet: string;
  readonly begin: string;
  readonly beginFromThis: string;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly preview: string;
  readonly hidePreview: string;
  readonly previewSays: string;
  readonly notYetDrawable: string;
  readonly checkedToday: string;
  readonly giveBack: string;
  readonly givenBack: string;
  readonly undo: string;
  readonly up: string;
  readonly down: string;
  readonly drop: string;
  readonly none: string;
  readonly fromAbove: (organization: string, day: string) => string;
  readonly someWrong: (count: number) => string;
  readonly languageNames: { readonly en: string; readonly es: string };
  readonly labels: Readonly<
    Record<
      | 'pageTitle'
      | 'intro'
      | 'paragraph'
      | 'addParagraph'
      | 'checkedOn'
      | 'coordinator'
      | 'name'
      | 'email'
      | 'items'
      | 'addItem'
      | 'item'
      | 'title'
      | 'requirement'
      | 'what'
      | 'who'
      | 'roles'
      | 'divisions'
      | 'whoWords'
      | 'how'
      | 'step'
      | 'addStep'
      | 'stepWords'
      | 'link'
      | 'linkTo'
      | 'linkWords'
      | 'period'
      | 'deadline'
      | 'deadlineOn'
      | 'consequence'
      | 'contact'
      | 'includedIn'
      | 'courses'
      | 'introduction'
      | 'byDivision'
      | 'addDivision'
      | 'divisionCourse'
      | 'division'
      | 'course'
      | 'check'
      | 'found'
      | 'needed'
      | 'paid'
      | 'opens'
      | 'opensOn'
      | 'asks'
      | 'addAsk'
      | 'ask'
      | 'askKind'
      | 'askTo'
      | 'askWith'
      | 'addLine'
      | 'line'
      | 'takes'
      | 'upload',
      string
    >
  >;
  /** What is wrong, by the field's own name. */
  readonly wrong: Readonly<
    Record<'en' | 'to' | 'email' | 'on' | 'checkedOn' | 'kind' | 'course' | 'items' | 'other', string>
  >;
}

const words: RequirementsSettingsWords = {
  loading: 'Loading…',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  failed: 'We couldn’t tell if that was saved. Reload the page to check before you try again.',
  notOwner: 'Only an owner of this organization can change this list.',
  sessionEnded: 'You’ve been signed out. Sign in again to continue.',
  retry: 'Try again',
  intro:
    'Coaches see this list on your requirements page. Deadlines and calendar dates come from it. It doesn’t change which requirements are tracked.',
  nothingYet: 'There’s no list for coaches here yet.',
  begin: 'Write your own list',
  beginFromThis: 'Start with a copy of it',
  save: 'Save',
  saved: 'Saved. Coaches see it now.',
  notSaved: 'Nothing was saved yet. Fix the marked fields, then save.',
  preview: 'Show as coaches see it',
  hidePreview: 'Hide the preview',
  previewSays: 'This is not saved yet.',
  notYetDrawable: 'Add a title to the page and to each requirement to see the preview.',
  checkedToday: 'Mark as checked today',
  giveBack: 'Remove my list',
  givenBack: 'List removed.',
  undo: 'Undo',
  up: 'Up',
  down: 'Down',
  drop: 'Remove',
  none: '(none)',
  fromAbove: (organization, day) => `Your coaches see the list of ${organization}, last checked on ${day}.`,
  someWrong: (count) =>
    count === 1
      ? 'One field is missing or wrong; it is marked below.'
      : `${count} fields are missing or wrong; they are marked below.`,
  languageNames: { en: 'English', es: 'Spanish' },
  labels: {
    pageTitle: 'Title of the page',
    intro: 'Introduction',
    paragraph: 'Paragraph',
    addParagraph: 'Add a paragraph',
    checkedOn: 'Last checked on',
    coordinator: 'Coordinator (contact for coaches)',
    name: 'Name',
    email: 'Email address',
    items: 'Requirements',
    addItem: 'Add requirement',
    item: 'Requirement',
    title: 'Name',
    requirement: 'Counts toward',
    what: 'Description',
    who: 'Who needs it (everyone, if empty)',
    roles: 'Only these roles',
    divisions: 'Only these divisions, separated by commas',
    whoWords: 'In words',
    how: 'How it is done, step by step',
    step: 'Step',
    addStep: 'Add a step',
    stepWords: 'What to do',
    link: 'Link',
    linkTo: 'Leads to',
    linkWords: 'What the link says',
    period: 'How often',
    deadline: 'Deadline and what follows',
    deadlineOn: 'Every year by (month and day, for example 08-15)',
    consequence: 'What happens after that day',
    contact: 'Contact for this requirement',
    includedIn: 'Included in (nothing extra to do)',
    courses: 'Which course for which division',
    introduction: 'Introduction everyone takes too',
    byDivision: 'Courses by division',
    addDivision: 'Add a division',
    divisionCourse: 'Division and course',
    division: 'Division',
    course: 'Course',
    check: 'Background check, in its phases',
    found: 'When it is found in the records',
    needed: 'When it is needed',
    paid: 'Who pays',
    opens: 'When it opens, in words',
    opensOn: 'Opens on, once it is known',
    asks: 'What coaches ask for by email',
    addAsk: 'Add a request',
    ask: 'Request',
    askKind: 'Kind of request',
    askTo: 'Send to (coordinator if empty)',
    askWith: 'What the email must say',
    addLine: 'Add a line',
    line: 'Line',
    takes: 'How long it takes',
    upload: 'Coaches can upload a certificate for it here',
  },
  wrong: {
    en: 'Missing, or too long.',
    to: 'A link begins with https:// and has no password in it.',
    email: 'Not an email address.',
    on: 'Enter a month and day, for example 08-15 for August 15.',
    checkedOn: 'Choose a day.',
    kind: 'Choose one.',
    course: 'Choose a course.',
    items: 'Add at least one requirement. A requirement can’t include itself.',
    other: 'Missing, wrong or too long.',
  },
};
export default words;
