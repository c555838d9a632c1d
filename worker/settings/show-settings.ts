// An organization's settings as its owner sees them: each with where it comes from and who changed it. Never the access code.
import { SETTING_KEYS, type Setting, type Settings } from '../../contract/settings/settings.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { inherit } from '../organizations/rules/inherit.ts';
import { lastChanges, levelOf, organizationsBelow } from '../organizations/settings.store.ts';
import type { Database } from '../platform/ports.ts';

export async function showSettings(db: Database, place: PlacedOrganization): Promise<Settings> {
  const { row, association } = place;
  const [changes, below] = [await lastChanges(db, row.id), await organizationsBelow(db, row.id)];
  const line = place.line.map(levelOf);
  const whoAndWhen = (key: Parameters<typeof changes.get>[0]) => ({
    changedBy: changes.get(key)?.changedBy ?? null,
    changedAt: changes.get(key)?.changedAt ?? null,
  });
  const settings = Object.fromEntries(
    SETTING_KEYS.map((key): [string, Setting<unknown>] => [key, { ...inherit(line, key), ...whoAndWhen(key) }]),
  ) as Settings['settings'];
  return {
    organization: { slug: row.slug, name: row.name, kind: row.kind },
    association: { slug: association.slug, name: association.name },
    settings,
    accessCode: row.kind === 'association' ? { set: row.accessCodeSealed !== null, ...whoAndWhen('accessCode') } : null,
    below,
  };
}
