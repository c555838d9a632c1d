// English words of <games-desk>.
import type { BaseRequirement } from '../../../contract/core/requirement.ts';
import type { State } from '../../../contract/standings/status.ts';
import type { DateOrder } from '../../../contract/table/table-day.ts';
import states from './states.en.ts';

export interface GamesWords {
  readonly title: string;
  readonly what: string;
  readonly signInFor: string;
  readonly sessionEnded: string;
  readonly notReviewer: string;
  readonly notOwner: string;
  readonly offline: string;
  readonly failed: string;
  readonly retry: string;
  readonly loading: string;
  readonly importTitle: string;
  readonly importWhat: string;
  readonly file: string;
  readonly columns: string;
  readonly columnsWhat: string;
  readonly importSend: string;
  readonly importing: string;
  readonly noFile: string;
  readonly imported: (kept: number, matched: number) => string;
  readonly takenOff: (count: number) => string;
  readonly check: string;
  readonly previewTitle: (file: string) => string;
  readonly previewWhat: string;
  readonly previewKept: (kept: number, matched: number) => string;
  readonly previewOff: (count: number) => string;
  readonly previewFirst: string;
  readonly previewLeaving: (count: number) => string;
  readonly orders: Record<DateOrder, string>;
  readonly unnamed: (count: number) => string;
  readonly readDate: (written: string, day: string) => string;
  readonly wrongFile: string;
  readonly tooLarge: string;
  readonly errors: (count: number) => string;
  readonly errorsLooked: (count: number) => string;
  readonly errorAt: (line: number) => string;
  readonly moreErrors: (count: number) => string;
  readonly gamesTitle: string;
  readonly noGames: string;
  readonly unmatched: (count: number) => string;
  readonly allMatched: string;
  readonly known: string;
  readonly runsOut: (title: string, day: string) => string;
  readonly belowLevel: (level: string, needed: string, held: string) => string;
  readonly atRisk: (count: number) => string;
  readonly noneAtRisk: string;
  readonly notApproved: (requirement: string, state: string) => string;
  readonly states: Record<State, string>;
  readonly requirements: Record<BaseRequirement, string> & Readonly<Record<string, string>>;
  readonly show: string;
  readonly shows: Record<'all' | 'at-risk' | 'unknown', string>;
  readonly noneShown: string;
  readonly nobodyYet: string;
  readonly is: (name: string) => string;
  readonly choose: string;
  readonly change: string;
  readonly chooseFor: (name: string) => string;
  readonly searchHelp: string;
  readonly cancel: string;
  readonly matched: (name: string, written: string) => string;
  readonly gone: string;
  readonly feedsTitle: string;
  readonly feedsWhat: string;
  readonly noFeeds: string;
  readonly feedName: string;
  readonly feedAddress: string;
  readonly feedAdd: string;
  readonly feedNeeds: string;
  readonly feedAdded: string;
  readonly feedRefused: string;
  readonly feedsFull: string;
  readonly feedRead: (when: string) => string;
  readonly feedUnread: string;
  readonly feedProblem: (problem: string) => string;
  readonly feedRemove: string;
  readonly feedSure: (name: string) => string;
  readonly feedSureYes: string;
  readonly keep: string;
  readonly feedRemoved: string;
  readonly noticesTitle: string;
  readonly daily: string;
  readonly dailyHelp: string;
  readonly dailyOn: string;
  readonly dailyOff: string;
}

const words: GamesWords = {
  title: 'Games and officials',
  what: 'We check each game against everything its official needs, and email you if someone isn’t cleared for it.',
  signInFor: 'Sign in to see the games you assign.',
  sessionEnded: 'You’ve been signed out. Sign in again to continue.',
  notReviewer: 'Your role doesn’t allow this. Ask an owner of this organization.',
  notOwner: 'Your role doesn’t allow this. Ask an owner of this organization.',
  offline: 'We can’t connect right now. Check your internet connection and try again.',
  failed: 'Something went wrong on our side. Try again in a moment.',
  retry: 'Try again',
  loading: 'Loading…',
  importTitle: 'Import games',
  importWhat:
    'Export a CSV, Excel (.xlsx), or calendar (.ics) file from your assigning system. Importing it again updates games, and takes off officials who were replaced.',
  file: 'File with games',
  columns: 'Columns in the file',
  columnsWhat:
    'Date and time; the officials, in one column or several. Optional: email, game number, home, away, field, time zone, status. Any order.',
  importSend: 'Import games',
  importing: 'Importing…',
  check: 'Check file',
  previewTitle: (file) => `What we read in ${file}`,
  previewWhat: 'Nothing is imported yet. Check the dates and times, then import.',
  previewKept: (kept, matched) =>
    `${kept === 1 ? '1 official on a game' : `${kept} officials on games`}, ${matched} matched to your records.`,
  previewOff: (count) =>
    count === 1 ? '1 of them is off: canceled or postponed.' : `${count} of them are off: canceled or postponed.`,
  previewFirst: 'The first ones, as we read them:',
  previewLeaving: (count) =>
    count === 1 ? '1 official will be taken off a game:' : `${count} officials will be taken off their games:`,
  orders: { month: 'Month first (7/4 is July 4)', day: 'Day first (7/4 is April 7)' },
  noFile: 'Choose a file first.',
  imported: (kept, matched) =>
    `${kept === 1 ? '1 game' : `${kept} games`} imported, ${matched} matched to an official.`,
  takenOff: (count) =>
    count === 1
      ? '1 official is no longer on a game and was taken off it.'
      : `${count} officials are no longer on their games and were taken off.`,
  unnamed: (count) => (count === 1 ? '1 event names no official.' : `${count} events name no official.`),
  readDate: (written, day) => `We read ${written} as ${day}. If that’s wrong, change it here.`,
  wrongFile:
    'We found no dates, times, and officials in this file. If it’s an old Excel workbook (.xls), save it as .xlsx or CSV first. Check the columns below.',
  tooLarge: 'This file is too large. Split it, for example by month.',
  errors: (count) =>
    count === 1
      ? '1 row couldn’t be read. All others are imported.'
      : `${count} rows couldn’t be read. All others are imported.`,
  errorsLooked: (count) =>
    count === 1
      ? '1 row can’t be read. You can import all others.'
      : `${count} rows can’t be read. You can import all others.`,
  errorAt: (line) => `Row ${line}:`,
  moreErrors: (count) => (count === 1 ? 'And 1 more row.' : `And ${count} more rows.`),
  gamesTitle: 'Upcoming games',
  noGames: 'No games yet. Import a file, or add a calendar below.',
  unmatched: (count) =>
    count === 1 ? '1 game isn’t matched to an official.' : `${count} games aren’t matched to an official.`,
  allMatched: 'Every game is matched to an official.',
  known: 'Official',
  runsOut: (title, day) => `${title}: expiration date ${day}, before this game.`,
  belowLevel: (level, needed, held) => `${level} requires at least “${needed}”. U.S. Soccer lists “${held}”.`,
  atRisk: (count) =>
    count === 1 ? '1 game needs a look. It’s marked ⚠.' : `${count} games need a look. They’re marked ⚠.`,
  noneAtRisk: 'Every matched official is cleared for their games.',
  notApproved: (requirement, state) => `${requirement} is not approved (${state}).`,
  states: states.states,
  requirements: states.requirements,
  show: 'Show',
  shows: { all: 'All games', 'at-risk': 'Needs a look', unknown: 'Not matched' },
  noneShown: 'No games here. Choose “All games” to see the others.',
  nobodyYet: 'Not matched:',
  is: (name) => `matched to ${name}`,
  choose: 'Match official',
  change: 'Change',
  chooseFor: (name) => `Who is “${name}”?`,
  searchHelp: 'Applies to every game with this name, now and later.',
  cancel: 'Cancel',
  matched: (name, written) => `“${written}” is now matched to ${name} in every game.`,
  gone: 'This game or this person is no longer here. The list is up to date.',
  feedsTitle: 'Calendar feeds',
  feedsWhat: 'We check each feed regularly. Changes and cancellations update automatically.',
  noFeeds: 'No calendar feeds yet.',
  feedName: 'Calendar name',
  feedAddress: 'Calendar address (https or webcal)',
  feedAdd: 'Add calendar',
  feedNeeds: 'Enter a name and an address that starts with https:// or webcal://.',
  feedAdded: 'Calendar added. Its games appear after the first check.',
  feedRefused: 'We can’t read this address. It must be public and start with https:// or webcal://.',
  feedsFull: 'You’ve reached the maximum. Remove one first.',
  feedRead: (when) => `Checked ${when}`,
  feedUnread: 'Not checked yet',
  feedProblem: (problem) => `Couldn’t read: ${problem}`,
  feedRemove: 'Remove',
  feedSure: (name) => `Remove “${name}” and its games?`,
  feedSureYes: 'Remove calendar',
  keep: 'Cancel',
  feedRemoved: 'Calendar removed, with its games.',
  noticesTitle: 'Email notifications',
  daily: 'One email a day',
  dailyHelp: 'If off, we email you as things happen.',
  dailyOn: 'You get one email a day.',
  dailyOff: 'You get emails as things happen.',
};
export default words;
