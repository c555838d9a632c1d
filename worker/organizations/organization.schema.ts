// The tree, its policies, and who administers which node.
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { Language } from '../../contract/people/member.ts';
import type { KeptDefinition } from '../../contract/requirements/definition.ts';
import type { SettingKey } from '../../contract/settings/settings.ts';
import type { AdministratorRole } from '../../contract/sign-in/sign-in.ts';
import type { DecidedPolicy } from './rules/policy.ts';

export const organization = sqliteTable(
  'organization',
  {
    id: text().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    kind: text().$type<'federation' | 'association' | 'league' | 'club'>().notNull(),
    parentId: text('parent_id'),
    /** Ids from the root down to and with this one, each followed by a slash: everything below shares this beginning. */
    path: text().notNull(),
    contactName: text('contact_name'),
    contactEmail: text('contact_email'),
    /** Where the landing stands on the league's own site; mails link there. Empty: our hosted page. */
    landingUrl: text('landing_url'),
    requirements: text({ mode: 'json' }).$type<Requirement[]>().notNull().default([]),
    /** In which mails go out to people who have chosen none; null: that of the organization above. */
    language: text().$type<Language>(),
    /** Are people reminded before deadlines? Null: as the organization above has it; off when nobody says. */
    deadlineReminders: integer('deadline_reminders', { mode: 'boolean' }),
    /** Only at an association or federation; what is missing comes from above, else it is the default of organizations/rules/policy.ts. */
    policy: text({ mode: 'json' }).$type<Partial<DecidedPolicy>>().notNull().default({}),
    /** Only at an association or federation: the requirements it has defined itself, by key (requirements/change-definition.ts). */
    definitions: text({ mode: 'json' }).$type<Record<string, KeptDefinition>>().notNull().default({}),
    /** The association's SafeSport access code, sealed. */
    accessCodeSealed: text('access_code_sealed'),
    /** Since when it is put away, with everything below it; its people, files and history stay. */
    archivedAt: text('archived_at'),
  },
  (t) => [index('organization_path').on(t.path), index('organization_parent').on(t.parentId)],
);

/** Who changed which setting when. Values are not kept here: one of them is the access code. */
export const settingChange = sqliteTable(
  'setting_change',
  {
    id: text().primaryKey(),
    organizationId: text('organization_id').notNull(),
    setting: text().$type<SettingKey | 'accessCode' | 'requirementsPage'>().notNull(),
    act: text().$type<'set' | 'given-back'>().notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: text('changed_at').notNull(),
  },
  (t) => [index('setting_change_organization').on(t.organizationId, t.changedAt)],
);

/** Origins of leagues' sites that may call the API from a browser. */
export const registeredOrigin = sqliteTable(
  'registered_origin',
  { origin: text().notNull(), organizationId: text('organization_id').notNull() },
  (t) => [
    primaryKey({ columns: [t.origin, t.organizationId] }),
    index('registered_origin_office').on(t.organizationId, t.origin),
  ],
);

export const administrator = sqliteTable(
  'administrator',
  {
    email: text().notNull(),
    organizationId: text('organization_id').notNull(),
    role: text().$type<AdministratorRole>().notNull(),
    createdAt: text('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.email, t.organizationId, t.role] }),
    index('administrator_office').on(t.organizationId),
  ],
);
