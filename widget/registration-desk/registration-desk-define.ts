// Registers <registration-desk>.
import { define } from '../internal/define.ts';
import { RegistrationDeskElement } from './registration-desk.ts';

define('registration-desk', RegistrationDeskElement);

declare global {
  interface HTMLElementTagNameMap {
    'registration-desk': RegistrationDeskElement;
  }
}
