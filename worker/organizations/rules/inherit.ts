// Where a setting comes from: set here, at an organization above, or nowhere. Pure.
import type { OrganizationKind } from '../../../contract/organizations/organization.ts';
import { isRule, type Setting, type SettingKey, type SettingValues } from '../../../contract/settings/settings.ts';
import { DEFAULT_SETTINGS } from './policy.ts';

/** An organization with what it has decided itself; the nearest comes first in a line. */
export interface Level {
  slug: string;
  name: string;
  kind: OrganizationKind;
  own: Partial<SettingValues>;
}

export type Inherited<T> = Omit<Setting<T>, 'changedBy' | 'changedAt'>;

const DEFAULTS: SettingValues = {
  ...DEFAULT_SETTINGS,
  requirements: ['abuse-prevention'],
  contact: null,
  language: 'en',
  landingUrl: null,
  deadlineReminders: false,
};

/** Rules are made in associations and federations only; what lies below never decides them. */
export const decides = (key: SettingKey, kind: OrganizationKind): boolean =>
  !isRule(key) || kind === 'association' || kind === 'federation';

export function inherit<Key extends SettingKey>(line: readonly Level[], key: Key): Inherited<SettingValues[Key]> {
  const [here, ...above] = line;
  const isHere = here !== undefined && isSet(here, key);
  const found = firstOf(line, key);
  return {
    value: found.value,
    from: found.from,
    here: isHere,
    above: firstOf(above, key),
    mayChange: here !== undefined && decides(key, here.kind),
  };
}

const isSet = ({ kind, own }: Level, key: SettingKey): boolean => decides(key, kind) && own[key] !== undefined;

function firstOf<Key extends SettingKey>(line: readonly Level[], key: Key) {
  const found = line.find((level) => isSet(level, key));
  const value = merged(line, key) ?? ((found?.own[key] ?? DEFAULTS[key]) as SettingValues[Key]);
  return { value, from: found ? { slug: found.slug, name: found.name } : null };
}

/** Validity is decided requirement by requirement: what one level leaves out, the next says. */
function merged<Key extends SettingKey>(line: readonly Level[], key: Key): SettingValues[Key] | null {
  if (key !== 'validity') return null;
  const levels = line.filter((level) => isSet(level, key)).map((level) => level.own.validity);
  return Object.assign({}, DEFAULTS.validity, ...levels.reverse()) as SettingValues[Key];
}
