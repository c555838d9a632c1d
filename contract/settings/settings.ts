// What an organization decides for itself, and from whom it has the rest (O1). The access code goes in and never comes out.
import * as z from 'zod/mini';
import { AccessCode } from '../core/access-code.ts';
import { Requirement } from '../core/requirement.ts';
import { Line, Prose, upTo } from '../core/text.ts';
import { MonthDay, Validity } from '../core/validity.ts';
import type { OrganizationKind } from '../organizations/organization.ts';
import { Language } from '../people/member.ts';
import { Email } from '../sign-in/sign-in.ts';
import { REFEREE_LEVELS_MAX, REFEREE_LICENSES, type RefereeLicense } from '../ussf/referee-licenses.ts';
import { Plan } from '../ussf/ussf.ts';

/** More than anybody can read in one grid; 60 definitions and the base pack. */
export const REQUIREMENTS_MAX = 65;

/** Plain: no sign-in, no query, no fragment. The code and the organization are added behind it. */
const PlainAddress = z.string().check(z.trim(), upTo(500), z.regex(/^https:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/i));
const License = z.enum(REFEREE_LICENSES.map(([id]) => `referee_${id}` as const) as RefereeLicense[]);
const TimeZone = z.string().check(upTo(60), z.refine(isTimeZone));

/** Every organization has these. */
const OWN = {
  contact: z.nullable(z.object({ name: Line(100), email: Email })),
  /** In which mails go out to people who have chosen none. */
  language: Language,
  /** The SafeSport page on the organization's own site; mails link there. Null: our hosted page. */
  landingUrl: z.nullable(PlainAddress),
  /** Does the clock remind people 14 and 3 days before a deadline? */
  deadlineReminders: z.boolean(),
};

/** Only an association, or the federation above it for all of them. */
const RULES = {
  /** What has a column in the grid, and of whom it is asked is the rule of each. At least one. */
  requirements: z.array(Requirement).check(z.minLength(1), z.maxLength(REQUIREMENTS_MAX)),
  /** IANA name; "today" and deadlines are meant in it. */
  timeZone: TimeZone,
  /** How long an approval counts, by requirement; one left out has its default. */
  validity: z.record(Requirement, Validity),
  /** Days before the last day from which a dot is `expiring` and the refresher's window is open (S14). */
  expiringDays: z.int().check(z.minimum(1), z.maximum(180)),
  /** A course finished before Begin with all five fields equal: offered to a reviewer, or approved at once (S8). */
  lateMatch: z.enum(['offer', 'approve']),
  /** Must refreshers be taken in turn, or does any count (S14)? */
  refresherOrder: z.enum(['in-turn', 'any']),
  /** An approval that ends before the season's last day is `expiring` at once; null asks nothing. */
  seasonEndsOn: z.nullable(MonthDay),
  /** Who sees the access code: members with a confirmed registration, or anyone with a personal link. */
  accessCodeFor: z.enum(['confirmed', 'anyone']),
  /** What a coach chooses on the SafeSport site. */
  safesportOrganization: Line(100),
  /** Where Begin leads (DESIGN 5, S5). */
  handOff: PlainAddress,
  /** Does the address carry the code, or does the coach copy it? */
  handOffForm: z.enum(['code-in-address', 'code-by-hand']),
  /** Said beside Upload (S15). */
  uploadAdvice: z.nullable(Prose(500)),
  /** How long the SafeSport course takes, in the association's own words; null says nothing. */
  courseTakes: z.nullable(Line(60)),
  /** By which day of the year each requirement must be met; one that is missing has no deadline. */
  deadlines: z.record(Requirement, MonthDay),
  /** Months after a decision until the certificate's file is erased; the decision stays. Null keeps it. */
  retentionMonths: z.nullable(z.int().check(z.minimum(1), z.maximum(120))),
  /** What is subscribed to; U.S. Soccer's records are not part of `recreational` (U1). */
  plan: Plan,
  /** Referees renew by OMS, which tells U.S. Soccer late (U11). */
  renewsByOms: z.boolean(),
  /** The lowest licence for games and officials of a division or level; none that is not named asks for one. */
  refereeLevels: z.array(z.object({ level: Line(60), license: License })).check(z.maxLength(REFEREE_LEVELS_MAX)),
};

export const SettingValues = z.object({ ...OWN, ...RULES });
export type SettingValues = z.infer<typeof SettingValues>;
export type SettingKey = keyof SettingValues;
export const SETTING_KEYS = Object.keys({ ...OWN, ...RULES }) as SettingKey[];
/** True for what only an association or a federation may decide. */
export const isRule = (key: SettingKey): key is keyof typeof RULES => key in RULES;

export interface Named {
  slug: string;
  name: string;
}

export interface Setting<T> {
  value: T;
  /** Set at this very organization. */
  here: boolean;
  /** Where the value comes from; null: nobody has decided, it is the default. */
  from: Named | null;
  /** What holds when it is given back. */
  above: { value: T; from: Named | null };
  /** False where somebody above decides. */
  mayChange: boolean;
  changedBy: string | null;
  changedAt: string | null;
}

export interface Settings {
  organization: Named & { kind: OrganizationKind };
  association: Named;
  settings: { [Key in SettingKey]: Setting<SettingValues[Key]> };
  /** Null where there can be none: below an association. */
  accessCode: { set: boolean; changedBy: string | null; changedAt: string | null } | null;
  /** The organizations right below, whose settings may be opened too. */
  below: (Named & { kind: OrganizationKind })[];
}

const change = <S extends z.ZodMiniType>(value: S) => z.optional(z.nullable(z.object({ value })));

/** Each thing left out stays; null gives it back to whoever decides above. */
export const ChangeSettings = z.object({
  contact: change(OWN.contact),
  language: change(OWN.language),
  landingUrl: change(OWN.landingUrl),
  deadlineReminders: change(OWN.deadlineReminders),
  requirements: change(RULES.requirements),
  timeZone: change(RULES.timeZone),
  validity: change(RULES.validity),
  expiringDays: change(RULES.expiringDays),
  lateMatch: change(RULES.lateMatch),
  refresherOrder: change(RULES.refresherOrder),
  seasonEndsOn: change(RULES.seasonEndsOn),
  accessCodeFor: change(RULES.accessCodeFor),
  safesportOrganization: change(RULES.safesportOrganization),
  handOff: change(RULES.handOff),
  handOffForm: change(RULES.handOffForm),
  uploadAdvice: change(RULES.uploadAdvice),
  courseTakes: change(RULES.courseTakes),
  deadlines: change(RULES.deadlines),
  retentionMonths: change(RULES.retentionMonths),
  plan: change(RULES.plan),
  renewsByOms: change(RULES.renewsByOms),
  refereeLevels: change(RULES.refereeLevels),
  accessCode: change(AccessCode),
});
export type ChangeSettings = z.infer<typeof ChangeSettings>;

/** 1 to 65535. */
const PORT = '(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?';
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const ORIGIN = new RegExp(`^(?:https://(?:${LABEL}\\.)+${LABEL}${PORT}|http://localhost${PORT})$`);

/** Where a league's page stands: https anywhere, or http on one's own machine. Never a path. */
export const Origin = z.string().check(z.trim(), z.toLowerCase(), upTo(200), z.regex(ORIGIN));

export const AddOrigin = z.object({ origin: Origin });
export type AddOrigin = z.infer<typeof AddOrigin>;

/** Pages that may call us for this organization: its own, and those of the organizations above it. */
export interface Origins {
  items: { origin: string; organization: Named; here: boolean }[];
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
