// Which of the waiting certificates a reviewer wants to see now. Pure.
import type { Hint } from '../../contract/certificates/certificate.ts';
import type { ReviewItem } from '../../contract/certificates/review.ts';

/** Hints that should make a reviewer look twice. */
export const WARNINGS: readonly Hint[] = [
  'name-missing',
  'single-module',
  'youth-course',
  'out-of-date',
  'uploaded-for-another',
];

/** Empty: all. */
export interface ReviewFilter {
  readonly organization: string;
  readonly requirement: string;
  readonly age: '' | 'adult' | 'minor';
  readonly assigned: '' | 'me' | 'nobody';
  readonly flagged: boolean;
}

export const EVERYTHING: ReviewFilter = { organization: '', requirement: '', age: '', assigned: '', flagged: false };

export const isFlagged = ({ certificate }: ReviewItem): boolean =>
  certificate.hints.some((hint) => WARNINGS.includes(hint));

export const passes =
  ({ organization, requirement, age, assigned, flagged }: ReviewFilter, me: string) =>
  (item: ReviewItem): boolean =>
    (organization === '' || item.organization.slug === organization) &&
    (requirement === '' || item.certificate.requirement === requirement) &&
    (age === '' || item.minor === (age === 'minor')) &&
    (assigned === '' || item.assignedTo === (assigned === 'me' ? me : null)) &&
    (!flagged || isFlagged(item));
