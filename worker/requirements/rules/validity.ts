// Until when a completion counts, by the association's policy. Pure; days only.

import type { DefinitionValidity } from '../../organizations/rules/policy.ts';
import { addDays, addMonths, type Day } from '../../platform/rules/calendar.ts';

/** The last day on which something completed on that day counts; null when it never ends. */
export function validUntil(completedOn: Day, validity: DefinitionValidity | undefined): Day | null {
  switch (validity?.kind) {
    case undefined:
    case 'for-ever':
      return null;
    case 'as-proof':
      // The proof says through which day it counts; where it was not asked, no longer than the day itself.
      return completedOn;
    case 'rolling':
      return addMonths(completedOn, validity.months);
    case 'season':
      return addDays(nextAnniversary(completedOn, validity.startsOn, 'after'), -1);
    case 'hard-date':
      return nextAnniversary(completedOn, validity.on, 'on-or-after');
  }
}

/** The first such month and day after the given day, or on it. */
export function nextAnniversary(day: Day, monthAndDay: string, when: 'after' | 'on-or-after'): Day {
  const year = Number(day.slice(0, 4));
  const passed = when === 'after' ? day.slice(5) >= monthAndDay : day.slice(5) > monthAndDay;
  // Feb 29 of a common year is read as Feb 28.
  const target = passed ? year + 1 : year;
  const leap = new Date(Date.UTC(target, 1, 29)).getUTCMonth() === 1;
  return `${target}-${monthAndDay === '02-29' && !leap ? '02-28' : monthAndDay}`;
}
