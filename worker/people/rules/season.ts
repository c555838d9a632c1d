// Which season a day belongs to, written as people do: 2026-27. Pure. A season ends on the association's last day, else July 31.
import type { Day } from '../../platform/rules/calendar.ts';

const ENDS_ON = '07-31';

export function seasonOf(day: Day, endsOn: string | null): string {
  const year = Number(day.slice(0, 4));
  const first = day.slice(5) > (endsOn ?? ENDS_ON) ? year : year - 1;
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}
