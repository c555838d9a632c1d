// Series of a calendar, worked out in a bounded number of steps. A rule of one line can have no end, or never come true ("February 30"):
// ical.js looks for its next day as long as there are years.
import ICAL from 'ical.js';

/** What one calendar may cost; a league's whole season costs a hundredth of it. */
const STEPS_MAX = 200_000;
/** One jump over so many days is no series of games. */
const DAYS_AT_ONCE_MAX = 4000;

export class CalendarTooMuch extends Error {
  constructor() {
    super('This calendar is too much work to read.');
    this.name = 'CalendarTooMuch';
  }
}

class Steps {
  #left = STEPS_MAX;
  take(steps = 1): void {
    this.#left -= steps;
    if (this.#left < 0) throw new CalendarTooMuch();
  }
}

/** Every loop of the iterator goes through one of these methods. */
interface Loops {
  fromData(options: object): void;
  check_contracting_rules(): boolean;
  increment_month(): void;
  increment_monthday(days: number): void;
  expand_year_days(year: number): number;
  next_weekday_by_week(): number;
}
const Iterator = ICAL.RecurIterator as unknown as new (options: object) => Loops;

class BoundedIterator extends Iterator {
  // Set by fromData, which the constructor of the library calls.
  declare steps: Steps;

  override fromData(options: object & { steps?: Steps }): void {
    this.steps = options.steps ?? new Steps();
    super.fromData(options);
  }
  override check_contracting_rules(): boolean {
    this.steps.take();
    return super.check_contracting_rules();
  }
  override increment_month(): void {
    this.steps.take();
    super.increment_month();
  }
  override increment_monthday(days: number): void {
    if (days > DAYS_AT_ONCE_MAX) throw new CalendarTooMuch();
    this.steps.take(days);
    super.increment_monthday(days);
  }
  override expand_year_days(year: number): number {
    this.steps.take(366);
    return super.expand_year_days(year);
  }
  override next_weekday_by_week(): number {
    this.steps.take();
    return super.next_weekday_by_week();
  }
}

/** From then on every rule of what it is given, its time zones' too, is worked out within one bound. @throws later CalendarTooMuch */
export function seriesBound(): (component: ICAL.Component) => void {
  const steps = new Steps();
  return (component) => {
    for (const rule of rulesIn(component)) {
      rule.iterator = (dtstart: ICAL.Time) =>
        new BoundedIterator({ rule, dtstart, steps }) as unknown as ICAL.RecurIterator;
    }
  };
}

function rulesIn(component: ICAL.Component): ICAL.Recur[] {
  const own = component
    .getAllProperties('rrule')
    .map((property) => property.getFirstValue())
    .filter((value) => value instanceof ICAL.Recur);
  return [...own, ...component.getAllSubcomponents().flatMap(rulesIn)];
}
