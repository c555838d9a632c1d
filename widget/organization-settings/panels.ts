// The table of contents of the settings page. To add a panel: write its element in a file of its own (extend SettingsPanel, or any
// element that takes `organization` and `lang`), its words beside it, and one entry here. Nothing else has to know it.
import type { OrganizationKind } from '../../contract/organizations/organization.ts';
import { define } from '../internal/define.ts';

export interface Panel {
  /** Its anchor in the address, and the tag it is drawn with. */
  readonly id: string;
  readonly tag: string;
  readonly title: { readonly en: string; readonly es: string };
  /** Where it is shown; everywhere without it. */
  readonly kinds?: readonly OrganizationKind[];
  /** True for what belongs to whoever is signed in; all else is an owner's. */
  readonly forEverybody?: boolean;
  /** Fetches and registers the element. */
  readonly load: () => Promise<void>;
}

export const PANELS: readonly Panel[] = [
  {
    id: 'contact',
    tag: 'settings-contact',
    title: { en: 'Contact and language', es: 'Contacto e idioma' },
    load: async () => define('settings-contact', (await import('./settings-contact.ts')).SettingsContactElement),
  },
  {
    id: 'access-code',
    tag: 'settings-access-code',
    title: { en: 'Access code', es: 'Código de acceso' },
    kinds: ['association'],
    load: async () =>
      define('settings-access-code', (await import('./settings-access-code.ts')).SettingsAccessCodeElement),
  },
  {
    id: 'rules',
    tag: 'settings-rules',
    title: { en: 'Policies', es: 'Políticas' },
    load: async () => define('settings-rules', (await import('./settings-rules.ts')).SettingsRulesElement),
  },
  {
    id: 'definitions',
    tag: 'settings-definitions',
    title: { en: 'What you require', es: 'Qué se exige' },
    load: async () =>
      define('settings-definitions', (await import('./settings-definitions.ts')).SettingsDefinitionsElement),
  },
  {
    id: 'requirements',
    tag: 'settings-requirements',
    title: { en: 'Coach requirements', es: 'Requisitos de entrenadores' },
    load: async () =>
      define('settings-requirements', (await import('./settings-requirements.ts')).SettingsRequirementsElement),
  },
  {
    id: 'pages',
    tag: 'settings-origins',
    title: { en: 'Websites', es: 'Sitios web' },
    load: async () => define('settings-origins', (await import('./settings-origins.ts')).SettingsOriginsElement),
  },
  {
    id: 'administrators',
    tag: 'settings-administrators',
    title: { en: 'Administrators', es: 'Administradores' },
    load: async () =>
      define('settings-administrators', (await import('./settings-administrators.ts')).SettingsAdministratorsElement),
  },
  {
    id: 'sources',
    tag: 'settings-sources',
    title: { en: 'Data sources', es: 'Fuentes de datos' },
    kinds: ['association'],
    load: async () => define('settings-sources', (await import('./settings-sources.ts')).SettingsSourcesElement),
  },
  {
    id: 'arrivals',
    tag: 'settings-arrivals',
    title: { en: 'Incoming messages', es: 'Mensajes recibidos' },
    kinds: ['association'],
    load: async () => define('settings-arrivals', (await import('./settings-arrivals.ts')).SettingsArrivalsElement),
  },
  {
    id: 'webhooks',
    tag: 'settings-webhooks',
    title: { en: 'Webhooks', es: 'Webhooks' },
    load: async () => define('settings-webhooks', (await import('./settings-webhooks.ts')).SettingsWebhooksElement),
  },
  {
    id: 'api-keys',
    tag: 'settings-api-keys',
    title: { en: 'API keys', es: 'Claves de API' },
    load: async () => define('settings-api-keys', (await import('./settings-api-keys.ts')).SettingsApiKeysElement),
  },
  {
    id: 'ussf',
    tag: 'settings-ussf',
    title: { en: 'U.S. Soccer', es: 'U.S. Soccer' },
    kinds: ['association'],
    load: async () => {
      const [panel, list] = await Promise.all([import('./settings-ussf.ts'), import('./ussf-officials.ts')]);
      define('ussf-officials', list.UssfOfficialsElement);
      define('settings-ussf', panel.SettingsUssfElement);
    },
  },
  {
    id: 'mails',
    tag: 'settings-mails',
    title: { en: 'Email preferences', es: 'Preferencias de correo' },
    forEverybody: true,
    load: async () => define('settings-mails', (await import('./settings-mails.ts')).SettingsMailsElement),
  },
  {
    id: 'account',
    tag: 'settings-account',
    title: { en: 'Your devices', es: 'Sus dispositivos' },
    forEverybody: true,
    load: async () => define('settings-account', (await import('./settings-account.ts')).SettingsAccountElement),
  },
];
