// Registers <account-requests>.
import { define } from '../internal/define.ts';
import { AccountRequestsElement } from './account-requests.ts';

define('account-requests', AccountRequestsElement);

declare global {
  interface HTMLElementTagNameMap {
    'account-requests': AccountRequestsElement;
  }
}
