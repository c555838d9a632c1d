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
  offline: 'We cannot reach the server. Check your connection and try again.',
  failed: 'That did not work. Nothing was changed. Try again.',
  notOwner: 'Only an owner of this organization may change what coaches must finish.',
  sessionEnded: 'Your session has ended. Sign in again to go on.',
  retry: 'Try again',
  intro: 'Coaches read this on your page. Deadlines, dots and the calendar follow what you write here.',
  nothingYet: 'Nobody has written a list for coaches here yet.',
  begin: 'Write your own list',
  beginFromThis: 'Begin with a copy of it',
  save: 'Save',
  saved: 'Saved. Coaches see it now.',
  notSaved: 'Nothing was saved yet. Some fields are missing or wrong.',
  preview: 'Show as coaches see it',
  hidePreview: 'Hide the preview',
  previewSays: 'This is not saved yet.',
  notYetDrawable: 'Give the page and everything in it a title first.',
  checkedToday: 'I checked all of it today',
  giveBack: 'Take your list away',
  givenBack: 'Taken away.',
  undo: 'Put it back',
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
    coordinator: 'Coordinator, whom coaches ask',
    name: 'Name',
    email: 'Email address',
    items: 'What has to be done',
    addItem: 'Add something to do',
    item: 'To do',
    title: 'What it is called',
    requirement: 'Which dot it belongs to',
    what: 'What it is',
    who: 'Who needs it (everybody, if empty)',
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
    deadlineOn: 'Every year by, like 08-15',
    consequence: 'What happens after that day',
    contact: 'Contact for this item',
    includedIn: 'Included in (nothing extra to do)',
    courses: 'Which course for which division',
    introduction: 'Introduction everybody takes too',
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
    askKind: 'What is asked for',
    askTo: 'Whom (the coordinator, if empty)',
    askWith: 'What the email must say',
    addLine: 'Add a line',
    line: 'Line',
    takes: 'How long it takes',
    upload: 'Coaches may upload a certificate of it here',
  },
  wrong: {
    en: 'Missing, or too long.',
    to: 'A link begins with https:// and has no password in it.',
    email: 'Not an email address.',
    on: 'A day of the year, like 08-15.',
    checkedOn: 'Choose a day.',
    kind: 'Choose one.',
    course: 'Choose a course.',
    items: 'At least one thing to do, and none that includes itself.',
    other: 'Missing, wrong or too long.',
  },
};
export default words;
