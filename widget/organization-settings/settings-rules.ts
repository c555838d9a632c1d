// The panel for the rules an association makes for all its leagues and clubs; below an association it only shows them. What is
// required is decided in settings-definitions.ts.

import type { SettingKey } from '../../contract/settings/settings.ts';
import { type Field, InheritingPanel } from './inheriting-panel.ts';
import { refereeLevelsControl } from './referee-levels-control.ts';
import { choiceControl, dayControl, numberControl, textControl } from './setting-controls.ts';
import { isPlainAddress } from './settings-contact.ts';

const DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const EXPIRING_DAYS_MOST = 180;
const MONTHS_MOST = 120;
const LEVEL_MOST = 60;

type ChoiceKey = 'lateMatch' | 'refresherOrder' | 'accessCodeFor' | 'handOffForm' | 'plan';
const choice = (key: ChoiceKey): Field<ChoiceKey> => ({
  key,
  controls: (words, value, set) => choiceControl(words.labels[key], words.choices[key], value, set),
});
type TextKey = 'safesportOrganization' | 'handOff' | 'uploadAdvice' | 'courseTakes';
const text = (key: TextKey, look: { type?: 'text' | 'url'; rows?: number } = {}): Field<TextKey> => ({
  key,
  controls: (words, value, set) => textControl({ label: words.labels[key], ...look }, value, set),
});
type NumberKey = 'expiringDays' | 'retentionMonths';
const number = (key: NumberKey, most: number): Field<NumberKey> => ({
  key,
  controls: (words, value, set) => numberControl(words.labels[key], value, most, set),
});
const seasonEndsOn: Field<'seasonEndsOn'> = {
  key: 'seasonEndsOn',
  controls: (words, value, set) => dayControl(words, words.labels.seasonEndsOn, value, set),
};

/** Where U.S. associations are; any other that is set stays in the list. */
const TIME_ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];
const cityOf = (zone: string): string => zone.replace(/^.*\//, '').replaceAll('_', ' ');
const timeZone: Field<'timeZone'> = {
  key: 'timeZone',
  controls: (words, value, set) => {
    const zones = TIME_ZONES.includes(value) ? TIME_ZONES : [value, ...TIME_ZONES];
    return choiceControl(
      words.labels.timeZone,
      Object.fromEntries(zones.map((zone) => [zone, cityOf(zone)])),
      value,
      set,
    );
  },
};
const yesOrNo = <Key extends 'renewsByOms' | 'deadlineReminders'>(key: Key): Field<Key> => ({
  key,
  controls: (words, value, set) =>
    choiceControl(words.labels[key], words.choices[key], value ? 'yes' : 'no', (chosen) => set(chosen === 'yes')),
});
const refereeLevels: Field<'refereeLevels'> = { key: 'refereeLevels', controls: refereeLevelsControl };

export class SettingsRulesElement extends InheritingPanel {
  protected readonly fields = [
    choice('accessCodeFor'),
    text('safesportOrganization'),
    text('handOff', { type: 'url' }),
    choice('handOffForm'),
    number('expiringDays', EXPIRING_DAYS_MOST),
    seasonEndsOn,
    choice('refresherOrder'),
    choice('lateMatch'),
    yesOrNo('deadlineReminders'),
    text('uploadAdvice', { rows: 3 }),
    text('courseTakes'),
    number('retentionMonths', MONTHS_MOST),
    timeZone,
    choice('plan'),
    yesOrNo('renewsByOms'),
    refereeLevels,
  ] as unknown as readonly Field[];

  protected isGood(key: SettingKey, value: unknown): boolean {
    switch (key) {
      case 'handOff':
        return isPlainAddress(String(value ?? ''));
      case 'safesportOrganization':
      case 'timeZone':
        return value !== null;
      case 'seasonEndsOn':
        return value === null || DAY.test(String(value));
      case 'expiringDays':
        return isWithin(value, EXPIRING_DAYS_MOST);
      case 'retentionMonths':
        return value === null || isWithin(value, MONTHS_MOST);
      case 'refereeLevels':
        return (value as readonly { level: string }[]).every(
          ({ level }) => level.trim() !== '' && level.length <= LEVEL_MOST,
        );
      default:
        return true;
    }
  }
}

const isWithin = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;
