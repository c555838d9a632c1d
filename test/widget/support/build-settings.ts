// Settings as the server sends them, everything said by the federation unless told.
import type { Setting, Settings } from '../../../contract/settings/settings.ts';

export const federation = { slug: 'us-soccer', name: 'U.S. Soccer' };
export const setting = <T>(value: T, over: Partial<Setting<T>> = {}): Setting<T> => ({
  value,
  here: false,
  from: federation,
  above: { value, from: federation },
  mayChange: true,
  changedBy: null,
  changedAt: null,
  ...over,
});

export const buildSettings = (over: Partial<Settings['settings']> = {}, rest: Partial<Settings> = {}): Settings => ({
  organization: { slug: 'cal-south', name: 'Cal South', kind: 'association' },
  association: { slug: 'cal-south', name: 'Cal South' },
  accessCode: { set: true, changedBy: 'dana@cal-south.example', changedAt: '2026-08-01T10:00:00Z' },
  below: [{ slug: 'big-bear', name: 'Big Bear', kind: 'league' }],
  settings: {
    contact: setting({ name: 'Dana', email: 'dana@cal-south.example' }),
    language: setting('en'),
    landingUrl: setting(null),
    deadlineReminders: setting(false),
    requirements: setting(['abuse-prevention']),
    timeZone: setting('America/Los_Angeles'),
    validity: setting({ 'abuse-prevention': { kind: 'rolling', months: 12 } }),
    expiringDays: setting(60, { from: null, above: { value: 60, from: null } }),
    lateMatch: setting('offer'),
    refresherOrder: setting('in-turn'),
    seasonEndsOn: setting(null),
    accessCodeFor: setting('confirmed'),
    safesportOrganization: setting('U.S. Soccer'),
    handOff: setting('https://safesporttrained.org/'),
    handOffForm: setting('code-in-address'),
    uploadAdvice: setting(null),
    courseTakes: setting(null),
    deadlines: setting({}),
    retentionMonths: setting(null),
    plan: setting('league'),
    renewsByOms: setting(false),
    refereeLevels: setting([]),
    ...over,
  },
  ...rest,
});
