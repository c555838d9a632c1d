// English of the screen of leagues and clubs.
import type { OrganizationKind } from '../../../contract/organizations/organization.ts';
import type { RowProblem, Tree } from '../../../contract/tree/tree.ts';
import type { PanelWords } from '../../organization-settings/settings-panel.ts';
import type { DeskWords } from '../office-desk.ts';
import panel from './office-panel.en.ts';

export interface TreeWords extends PanelWords, DeskWords {
  readonly kinds: Record<OrganizationKind, string>;
  readonly counted: (leagues: number, clubs: number) => string;
  readonly people: (many: number) => string;
  readonly administrators: (many: number) => string;
  readonly addTitle: string;
  readonly name: string;
  readonly kind: string;
  readonly under: string;
  readonly noLeague: (association: string) => string;
  readonly add: string;
  readonly added: (name: string, slug: string) => string;
  readonly nameEmpty: string;
  readonly empty: Record<'association' | 'league', string>;
  readonly noClubs: string;
  readonly loose: string;
  readonly search: string;
  readonly nothingFound: string;
  readonly edit: string;
  readonly editOf: (name: string) => string;
  readonly address: string;
  readonly addressHelp: string;
  readonly formerly: (slugs: string) => string;
  readonly slugWrong: string;
  readonly save: string;
  readonly saved: (name: string) => string;
  readonly savedAddress: (name: string, before: string) => string;
  readonly changedMeanwhile: string;
  readonly isArchived: string;
  readonly moveTo: string;
  readonly move: string;
  readonly moveOf: (name: string) => string;
  readonly moveWhat: string;
  readonly moved: (name: string, to: string) => string;
  readonly moveProblems: Record<string, string>;
  readonly archive: string;
  readonly archiveOf: (name: string) => string;
  readonly archiveWhat: Record<'league' | 'club', string>;
  readonly archived: (name: string) => string;
  readonly archivedTitle: (many: number) => string;
  readonly archivedWhat: string;
  readonly archivedOn: (day: string) => string;
  readonly restore: string;
  readonly restoreOf: (name: string) => string;
  readonly restored: (name: string) => string;
  readonly historyTitle: string;
  readonly history: Record<Tree['history'][number]['what'], (name: string, before: string, after: string) => string>;
  readonly pasteList: string;
  readonly closeList: string;
  readonly list: string;
  readonly listHelp: string;
  readonly listHelpClubs: string;
  readonly listExample: string;
  readonly file: string;
  readonly fileTooBig: string;
  readonly plainLines: string;
  readonly leagues: string;
  readonly clubs: string;
  readonly check: string;
  readonly addAll: (many: number) => string;
  readonly listEmpty: string;
  readonly listTooLong: (most: number) => string;
  readonly listWillAdd: (many: number) => string;
  readonly listAdded: (many: number) => string;
  readonly listThere: (many: number) => string;
  readonly listBad: (many: number) => string;
  readonly tableLabel: string;
  readonly line: string;
  readonly outcome: string;
  readonly rowWillAdd: (under: string, slug: string) => string;
  readonly rowAdded: (under: string, slug: string) => string;
  readonly rowThere: (under: string) => string;
  readonly alsoIn: (league: string) => string;
  readonly problems: Record<RowProblem | 'there', (firstLine: number | null) => string>;
}

const count = (many: number, one: string, more: string): string => `${many} ${many === 1 ? one : more}`;

const words: TreeWords = {
  ...panel,
  title: 'Organizations',
  what: 'Your leagues and clubs. Each has its own pages, administrators, and people.',
  signInFor: 'Owners sign in here to add leagues and clubs.',
  notReviewer: 'Only owners arrange leagues and clubs. You are signed in with another role. Ask an owner.',
  kinds: { federation: 'Federation', association: 'Association', league: 'League', club: 'Club' },
  counted: (leagues, clubs) => `${count(leagues, 'league', 'leagues')}, ${count(clubs, 'club', 'clubs')}`,
  people: (many) => count(many, 'person', 'people'),
  administrators: (many) => count(many, 'administrator', 'administrators'),
  addTitle: 'Add an organization',
  name: 'Name',
  kind: 'Kind',
  under: 'Belongs to (for a club)',
  noLeague: (association) => `${association}, no league`,
  add: 'Add',
  added: (name, slug) => `${name} was added. Its address is ${slug}.`,
  nameEmpty: 'Enter a name.',
  empty: {
    association: 'No leagues or clubs yet. Add the first one above, or paste a list.',
    league: 'No clubs yet. Add the first one above, or paste a list.',
  },
  noClubs: 'No clubs yet.',
  loose: 'Clubs of no league',
  search: 'Find a league or club',
  nothingFound: 'Nothing has that name.',
  edit: 'Edit',
  editOf: (name) => `Edit ${name}`,
  address: 'Page address',
  addressHelp: 'Small letters, digits, and hyphens. When you change it, the old address keeps working.',
  formerly: (slugs) => `Also works: ${slugs}.`,
  slugWrong: 'Use 2 to 60 small letters, digits, and hyphens, for example big-bear.',
  save: 'Save',
  saved: (name) => `${name} was saved.`,
  savedAddress: (name, before) => `${name} was saved. The old address, ${before}, keeps working.`,
  changedMeanwhile: 'Someone else changed this in the meantime. What is there now is shown; make your change again.',
  isArchived: 'It is archived. Restore it first.',
  moveTo: 'Move to',
  move: 'Move',
  moveOf: (name) => `Move ${name}`,
  moveWhat: 'People, files, and history move along. Administrators of the old league no longer see this club.',
  moved: (name, to) => `${name} now belongs to ${to}.`,
  moveProblems: {
    'not-there': 'You can’t move it there: you don’t own that organization.',
    'other-association': 'It stays in its association.',
    'below-itself': 'It can’t be moved below itself.',
    archived: 'That organization is archived. Restore it first.',
    'wrong-kind': 'Clubs belong to a league or to the association; leagues belong to the association.',
  },
  archive: 'Archive',
  archiveOf: (name) => `Archive ${name}`,
  archiveWhat: {
    league:
      'Archiving takes the league and its clubs off public pages and lists. People, files, and history stay, and you can restore it.',
    club: 'Archiving takes the club off public pages and lists. Its people, files, and history stay, and you can restore it.',
  },
  archived: (name) => `${name} is archived. You find it below under Archived.`,
  archivedTitle: (many) => `Archived (${many})`,
  archivedWhat: 'No one can register there. People, files, and history are kept.',
  archivedOn: (day) => `Archived on ${day}`,
  restore: 'Restore',
  restoreOf: (name) => `Restore ${name}`,
  restored: (name) => `${name} is back.`,
  historyTitle: 'What changed',
  history: {
    added: (name) => `${name} was added`,
    renamed: (_, before, after) => `${before} is now called ${after}`,
    'address-changed': (name, before, after) => `${name}: address ${before} became ${after}`,
    moved: (name, before, after) => `${name} moved from ${before} to ${after}`,
    archived: (name) => `${name} was archived`,
    restored: (name) => `${name} was restored`,
  },
  pasteList: 'Paste a list',
  closeList: 'Close the list',
  list: 'Leagues and clubs',
  listHelp:
    'One name per line, with the clubs of a league indented below it. Or paste a table from a spreadsheet with the columns League and Club. You see what happens before anything is added.',
  listHelpClubs:
    'One club per line, or a table from a spreadsheet with a column Club. You see what happens before anything is added.',
  listExample: 'Big Bear Youth Soccer\n  Bobcats\n  Moonridge FC\nCoast League\n  Coast United',
  file: 'Or choose a file (CSV or text)',
  fileTooBig: 'That file is larger than 1 MB. Save only the sheet with leagues and clubs as CSV.',
  plainLines: 'Lines without indent are',
  leagues: 'Leagues',
  clubs: 'Clubs',
  check: 'Check the list',
  addAll: (many) => `Add ${count(many, 'organization', 'organizations')}`,
  listEmpty: 'The list is empty. Paste or type at least one name.',
  listTooLong: (most) => `That is more than ${most} lines. Paste them in parts.`,
  listWillAdd: (many) => `${count(many, 'organization', 'organizations')} will be added.`,
  listAdded: (many) => `${count(many, 'organization was', 'organizations were')} added.`,
  listThere: (many) => `${many} already there.`,
  listBad: (many) => `${count(many, 'line needs', 'lines need')} your attention.`,
  tableLabel: 'What happens with each line',
  line: 'Line',
  outcome: 'What happens',
  rowWillAdd: (under, slug) => `Added to ${under} as ${slug}.`,
  rowAdded: (under, slug) => `Added to ${under} as ${slug}.`,
  rowThere: (under) => `Already in ${under}. Nothing is changed.`,
  alsoIn: (league) => `A club of that name is also in ${league}: is it the same?`,
  problems: {
    'no-name': () => 'There is no name in this line.',
    'name-too-long': () => 'The name is longer than 100 characters.',
    twice: (line) => `The same name is already in line ${line ?? ''}. It is added once.`,
    'league-unknown': () => 'We found no league of that name. Add it to the list, or check the spelling.',
    'league-archived': () => 'Its league is archived. Restore it first.',
    'no-league-here': () => 'Clubs belong to a league or to the association; leagues belong to the association.',
    'slug-wrong': () => 'The address may have 2 to 60 small letters, digits, and hyphens.',
    'slug-reserved': () => 'That address is reserved. Choose another one.',
    'slug-taken': () => 'That address is taken. Choose another one.',
    'too-many': () => 'One association can have 3,000 organizations, and it has.',
    there: () => 'There is one of that name here already.',
  },
};
export default words;
