// When two different spellings may still be one person: a hint that puts two records side by side for people to judge,
// never an approval. Pure.
import { foldName } from './fold-name.ts';

/** Short forms found among the help desks' top articles (FACTS, "What goes wrong for people"). */
const SHORT_FORMS: readonly (readonly string[])[] = [
  ['thomas', 'tom', 'tommy'],
  ['robert', 'rob', 'bob', 'bobby'],
  ['william', 'will', 'bill', 'billy', 'liam'],
  ['richard', 'rick', 'dick', 'rich'],
  ['michael', 'mike', 'mick'],
  ['james', 'jim', 'jimmy', 'jamie'],
  ['john', 'jack', 'johnny', 'jon', 'jonathan'],
  ['joseph', 'joe', 'joey', 'jose', 'pepe'],
  ['francisco', 'paco', 'pancho', 'frank', 'francis'],
  ['guadalupe', 'lupe'],
  ['ignacio', 'nacho'],
  ['elizabeth', 'liz', 'beth', 'eliza', 'betty', 'isabel'],
  ['katherine', 'catherine', 'kate', 'kathy', 'cathy', 'katie'],
  ['margaret', 'maggie', 'meg', 'peggy'],
  ['jennifer', 'jen', 'jenny'],
  ['christopher', 'chris'],
  ['christina', 'chris', 'tina'],
  ['daniel', 'dan', 'danny'],
  ['matthew', 'matt'],
  ['anthony', 'tony', 'antonio'],
  ['alexander', 'alex', 'alejandro'],
  ['alexandra', 'alex', 'alejandra'],
  ['edward', 'ed', 'eddie', 'eduardo'],
  ['david', 'dave'],
  ['steven', 'stephen', 'steve'],
  ['susan', 'sue', 'susana'],
  ['patricia', 'pat', 'patty'],
  ['patrick', 'pat'],
];

const parts = (name: string): string[] =>
  name
    .split(/[\s-]+/)
    .map(foldName)
    .filter(Boolean);

/** Not the same, but near: a short form, one name of a double one, an initial, or one letter typed wrong. */
export function isNearName(a: string, b: string): boolean {
  const [left, right] = [foldName(a), foldName(b)];
  if (left === right) return false;
  const [few, many] = [parts(a), parts(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  const contained = few.length > 0 && few.every((each) => many.includes(each));
  const short = SHORT_FORMS.some((forms) => forms.includes(few[0] ?? '') && forms.includes(many[0] ?? ''));
  const initial = few.length === 1 && many.length === 1 && isInitial(few[0] ?? '', many[0] ?? '');
  const shorter = Math.min(left.length, right.length);
  // Three letters carry little: Ana and Anna are near, Kim and Jim are not.
  const longEnough = shorter >= 4 || (shorter === 3 && left.length !== right.length);
  return contained || short || initial || (longEnough && isOneSlip(left, right));
}

const isInitial = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0];

/** One letter more, less, other, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = (text: string, skip: number) => text.slice(at + skip);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1) || swapped;
}
