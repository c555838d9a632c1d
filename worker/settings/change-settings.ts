// PUT .../settings: sets some of them here, or gives them back to whoever decides above. Who and when is written down;
// the access code is sealed and shown to nobody again.
import { ChangeSettings, type SettingKey, type SettingValues } from '../../contract/settings/settings.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { uncheckWithin } from '../games/assignments.store.ts';
import { findOrganization, mayLandAt } from '../organizations/organizations.store.ts';
import { isDefined } from '../organizations/rules/definitions.ts';
import { decides } from '../organizations/rules/inherit.ts';
import { changedRow, type SettingChangeRow, writeSettings } from '../organizations/settings.store.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { showSettings } from './show-settings.ts';

export const changeSettings = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const { accessCode, ...asked } = await readBody(c, ChangeSettings);
  const keys = Object.keys(asked) as SettingKey[];
  const elsewhere = keys.filter((key) => !decides(key, place.row.kind));
  if (accessCode !== undefined && place.row.kind !== 'association') elsewhere.push('accessCode' as SettingKey);
  if (elsewhere.length > 0) {
    const message = `${place.association.name} decides this`;
    throw new Refused({ code: 'not-the-schema', errors: elsewhere.map((path) => ({ path, message })) });
  }
  const changes = Object.fromEntries(keys.map((key) => [key, asked[key]?.value])) as Partial<SettingValues>;
  for (const path of ['landingUrl', 'handOff'] as const) {
    if (changes[path] && !URL.canParse(changes[path]))
      throw new Refused({ code: 'not-the-schema', errors: [{ path, message: 'Not an address' }] });
  }
  const unknown = changes.requirements?.find((key) => !isDefined(place.policy, key));
  if (unknown !== undefined) {
    const message = `Nothing is defined as ${unknown}`;
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'requirements', message }] });
  }
  if (changes.landingUrl && !(await mayLandAt(ports.db, place.association, changes.landingUrl))) {
    const message = `Only on a website that ${place.association.name} has registered: personal links lead there`;
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'landingUrl', message }] });
  }
  const changed = changedRow(changes);
  if (accessCode !== undefined) {
    changed.accessCodeSealed = accessCode === null ? null : await ports.keys.seal(accessCode.value);
  }
  const audit = (setting: SettingChangeRow['setting'], given: unknown): SettingChangeRow => ({
    id: crypto.randomUUID(),
    organizationId: place.row.id,
    setting,
    act: given === null ? 'given-back' : 'set',
    changedBy: c.var.administrator.email,
    changedAt: ports.now.toISOString(),
  });
  const written = keys.map((key) => audit(key, asked[key]));
  if (accessCode !== undefined) written.push(audit('accessCode', accessCode));
  await writeSettings(ports.db, place.row.id, changed, written);
  if (keys.includes('refereeLevels')) await uncheckWithin(ports.db, place, ports.now.toISOString());
  const after = await findOrganization(ports.db, place.row.slug);
  return c.json(await showSettings(ports.db, after ?? place));
});
