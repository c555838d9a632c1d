// Registers <payment-codes>.
import { define } from '../internal/define.ts';
import { PaymentCodesElement } from './payment-codes.ts';

define('payment-codes', PaymentCodesElement);

declare global {
  interface HTMLElementTagNameMap {
    'payment-codes': PaymentCodesElement;
  }
}
