// Registers <account-request>.
import { define } from '../internal/define.ts';
import { AccountRequestElement } from './account-request.ts';

define('account-request', AccountRequestElement);

declare global {
  interface HTMLElementTagNameMap {
    'account-request': AccountRequestElement;
  }
}
