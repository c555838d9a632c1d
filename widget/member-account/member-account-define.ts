// Registers <member-account>.
import { define } from '../internal/define.ts';
import { MemberAccountElement } from './member-account.ts';

define('member-account', MemberAccountElement);

declare global {
  interface HTMLElementTagNameMap {
    'member-account': MemberAccountElement;
  }
}
