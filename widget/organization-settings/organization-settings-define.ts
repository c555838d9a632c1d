// Registers <organization-settings>.
import { define } from '../internal/define.ts';
import { OrganizationSettingsElement } from './organization-settings.ts';

define('organization-settings', OrganizationSettingsElement);

declare global {
  interface HTMLElementTagNameMap {
    'organization-settings': OrganizationSettingsElement;
  }
}
