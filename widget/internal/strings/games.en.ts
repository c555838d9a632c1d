// English words of <games-desk>.
import type { Requirement } from '../../../contract/requirement.ts';
import type { State } from '../../../contract/status.ts';
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
  readonly wrongFile: string;
  readonly tooLarge: string;
  readonly errors: (count: number) => string;
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
  readonly requirements: Record<Requirement, string>;
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
  title: 'Games and their officials',
  what: 'We compare every upcoming game with the certificates of its official, and write to you before somebody is on the field without a valid certificate.',
  signInFor: 'Sign in to see the games you assign.',
  sessionEnded: 'Your session has ended. Sign in again to go on.',
  notReviewer:
    'You are signed in, but you do not assign games here. An owner can make you an assignor in the settings.',
  notOwner: 'You do not assign games of this organization. An owner can make you an assignor in the settings.',
  offline: 'We cannot reach the server. Check your connection and try again.',
  failed: 'Something went wrong on our side. Try again in a moment.',
  retry: 'Try again',
  loading: 'Loading…',
  importTitle: 'Bring in games from a file',
  importWhat:
    'Export the games from your assigning system as CSV, or as a calendar (.ics). The same file twice changes nothing.',
  file: 'File with games',
  columns: 'Which columns the file needs',
  columnsWhat:
    'Date and time; the official’s name or email. Also read, if the file has them: game number, home, away, field, time zone, status. Any order.',
  importSend: 'Bring these in',
  importing: 'Reading…',
  noFile: 'Choose a file first.',
  imported: (kept, matched) => `Games kept: ${kept}. Of these we know the official of ${matched}.`,
  wrongFile: 'We could not find dates, times and officials in this file. See below which columns it needs.',
  tooLarge: 'This file is too large. Split it, for example by month.',
  errors: (count) => `Lines that could not be read: ${count}. All other lines are in.`,
  errorAt: (line) => `Line ${line}:`,
  moreErrors: (count) => `And ${count} more lines.`,
  gamesTitle: 'Upcoming games',
  noGames: 'No games yet. Bring in a file, or add a calendar below.',
  unmatched: (count) => `Games whose official we do not know: ${count}.`,
  allMatched: 'We know the official of every game.',
  known: 'Official',
  runsOut: (title, day) => `“${title}” runs out before this game, on ${day}.`,
  belowLevel: (level, needed, held) => `${level} asks for at least “${needed}”. U.S. Soccer lists “${held}”.`,
  atRisk: (count) =>
    count === 1
      ? '1 game has an official who may not be able to work it.'
      : `${count} games have an official who may not be able to work them.`,
  noneAtRisk: 'Every official we know may work their games.',
  notApproved: (requirement, state) => `${requirement} is not approved (${state}).`,
  states: states.states,
  requirements: states.requirements,
  show: 'Show',
  shows: { all: 'All games', 'at-risk': 'Official may not work', unknown: 'Official not known' },
  noneShown: 'No game here. Choose “All games” to see the others.',
  nobodyYet: 'Official not known yet:',
  is: (name) => `is ${name}`,
  choose: 'Say who it is',
  change: 'Somebody else',
  chooseFor: (name) => `Who is ${name}?`,
  searchHelp: 'Holds for every game with this name on it, now and later.',
  cancel: 'Leave it',
  matched: (name, written) => `From now on “${written}” is ${name}, on every game.`,
  gone: 'This game or this person is no longer here. The list is up to date now.',
  feedsTitle: 'Calendars we read',
  feedsWhat: 'We read each calendar again and again; changed and cancelled games follow by themselves.',
  noFeeds: 'No calendar yet.',
  feedName: 'Name of the calendar',
  feedAddress: 'Its address (https or webcal)',
  feedAdd: 'Add this calendar',
  feedNeeds: 'A name and an address that begins with https:// or webcal:// are needed.',
  feedAdded: 'Added. Its games appear in a few minutes.',
  feedRefused: 'This address cannot be read. It must be public and begin with https:// or webcal://.',
  feedsFull: 'You have as many calendars as we read. Remove one first.',
  feedRead: (when) => `Read ${when}`,
  feedUnread: 'Not read yet',
  feedProblem: (problem) => `Cannot be read: ${problem}`,
  feedRemove: 'Remove',
  feedSure: (name) => `Remove “${name}”? The games it told us go with it.`,
  feedSureYes: 'Yes, remove it',
  keep: 'Keep it',
  feedRemoved: 'Removed, with its games.',
  noticesTitle: 'How we write to you',
  daily: 'Send me one email a day instead of one for each matter',
  dailyHelp: 'Without the check mark we write as soon as something happens.',
  dailyOn: 'From now on: one email a day.',
  dailyOff: 'From now on: as soon as something happens.',
};
export default words;
