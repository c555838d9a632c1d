// Registers <mail-subscription>.
import { define } from '../internal/define.ts';
import { MailSubscriptionElement } from './mail-subscription.ts';

define('mail-subscription', MailSubscriptionElement);

declare global {
  interface HTMLElementTagNameMap {
    'mail-subscription': MailSubscriptionElement;
  }
}
