// Who is on an event of a calendar: the people invited, else those its description or its title names. Reads; decides nothing of when.
import type ICAL from 'ical.js';
import { cleanLine } from '../../contract/core/clean-text.ts';
import { type GameRead, TEXT_MAX_CHARACTERS } from './game-read.ts';
import { isNobody } from './rules/game-columns.ts';
import { isOffByAnswer } from './rules/game-off.ts';
import { officialsNamedIn } from './rules/named-officials.ts';

/** People on one game that are looked at. */
const OFFICIALS_MAX = 20;
/** A description is looked through for officials up to here. */
const DESCRIPTION_MAX_CHARACTERS = 10_000;

export interface EventOfficials {
  /** `off`: they answered that they do not come. */
  officials: (GameRead['official'] & { off: boolean })[];
  /** A place is named that nobody holds. */
  open: boolean;
}

export function officialsOfEvent(component: ICAL.Component, owner: GameRead['official'] | null): EventOfficials {
  const attendees = component
    .getAllProperties('attendee')
    .slice(0, OFFICIALS_MAX)
    .filter((each) => !/^(?:resource|room|group)$/i.test(textOf(each.getParameter('cutype'))))
    // There for information only: an assignor, a parent.
    .filter((each) => !/^non-participant$/i.test(textOf(each.getParameter('role'))))
    .map((each) => ({
      name: textOf(each.getParameter('cn')),
      email: emailOf(textOf(each.getFirstValue())),
      off: isOffByAnswer(textOf(each.getParameter('partstat'))),
    }));
  if (owner) {
    const own = attendees.find(({ email }) => email !== '' && email === owner.email.toLowerCase());
    return { officials: [{ ...owner, off: own?.off ?? false }], open: false };
  }
  const invited = attendees.map((each) => (isNobody(each.name) ? { ...each, name: '' } : each));
  const people = invited.filter(({ name, email }) => name || email);
  if (attendees.length > 0) return { officials: people, open: people.length === 0 };
  return namedIn(component);
}

function namedIn(component: ICAL.Component): EventOfficials {
  const texts = ['description', 'comment', 'x-alt-desc'].flatMap((name) =>
    component.getAllProperties(name).map((each) => String(each.getFirstValue() ?? '')),
  );
  const title = textOf(component.getFirstPropertyValue('summary'));
  const found = [
    ...texts.map((text) => officialsNamedIn(text.slice(0, DESCRIPTION_MAX_CHARACTERS))),
    officialsNamedIn(title, true),
  ];
  const officials = new Map(
    found
      .flatMap((each) => each.officials)
      .map(({ name, email }) => ({ name: textOf(name), email, off: false }))
      .map((each) => [each.email || each.name.toLowerCase(), each]),
  );
  return { officials: [...officials.values()].slice(0, OFFICIALS_MAX), open: found.some(({ open }) => open) };
}

const textOf = (value: unknown): string => cleanLine(String(value ?? '').slice(0, TEXT_MAX_CHARACTERS));

/** Calendars write "invalid:nomail" and plain words where they know none. */
function emailOf(address: string): string {
  const bare = address
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();
  return bare.includes('@') ? bare : '';
}
