// Registers <organization-tree>.
import { define } from '../internal/define.ts';
import { OrganizationTreeElement } from './organization-tree.ts';

define('organization-tree', OrganizationTreeElement);

declare global {
  interface HTMLElementTagNameMap {
    'organization-tree': OrganizationTreeElement;
  }
}
