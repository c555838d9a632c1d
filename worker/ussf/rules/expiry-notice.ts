// When somebody is told that a licence runs out: 60 and 30 days before, and once it has. Pure; days only. "Due and not yet
// sent": a clock that stood still sends the one that is true today, never one for a day that has passed unsaid.

import type { CertificationKind, CertificationWhat } from '../../../contract/ussf/certification.ts';
import type { ExpiryNotice, NoticeWhat } from '../../../contract/ussf/notice.ts';
import { addDays, type Day, daysBetween } from '../../platform/rules/calendar.ts';

/** Source: seed U, "60 days prior to expiration", "30 days prior to expiration". */
const DAYS_BEFORE = [60, 30] as const;

/** What there is to tell today about a last day, or null while it is too early for anything. */
export function expiryNoticeOn(today: Day, expirationDate: Day): ExpiryNotice | null {
  const left = daysBetween(today, expirationDate);
  if (left < 0) return 'expired';
  if (left <= DAYS_BEFORE[1]) return 'expires-in-30';
  return left <= DAYS_BEFORE[0] ? 'expires-in-60' : null;
}

/** The first day on which there is something new to tell after today; null when all is said, or nothing ever ends. */
export function nextNoticeDay(today: Day, expirationDate: Day | null): Day | null {
  if (expirationDate === null) return null;
  const days = [...DAYS_BEFORE.map((before) => addDays(expirationDate, -before)), addDays(expirationDate, 1)];
  return days.find((day) => day > today) ?? null;
}

/** Source: seed U, "We only send notifications for referee certifications, SafeSport certifications, and successful
 * completions of a background check." */
const MAILED: readonly CertificationKind[] = ['referee', 'safesport', 'background-check'];

const TO_OFFICIAL: readonly NoticeWhat[] = [
  'expires-in-60',
  'expires-in-30',
  'expired',
  'revoked',
  'renewed',
  'upgraded',
  'cleared',
  'game-after',
  'game-missing',
];
/** Source: seed U, "certifications that have expired, been revoked, or are renewed"; U12 for games. */
const TO_ASSIGNOR: readonly NoticeWhat[] = [
  'expired',
  'revoked',
  'renewed',
  'cleared',
  'game-after',
  'game-missing',
  'game-level',
];

/** Who is told of it by mail. */
export function whoIsTold(kind: CertificationKind, what: NoticeWhat): ('official' | 'assignor')[] {
  if (!MAILED.includes(kind)) return [];
  return [
    ...(TO_OFFICIAL.includes(what) ? (['official'] as const) : []),
    ...(TO_ASSIGNOR.includes(what) ? (['assignor'] as const) : []),
  ];
}

/** What there is to tell of a change; null for those nobody is told of. A new background check is a successful one. */
export function noticeOfChange(what: CertificationWhat, kind: CertificationKind): NoticeWhat | null {
  if (what === 'renewed' || what === 'upgraded' || what === 'revoked' || what === 'expired') return what;
  return what === 'new' && kind === 'background-check' ? 'cleared' : null;
}
