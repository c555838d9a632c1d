// Registers <coach-registration>.
import { define } from '../internal/define.ts';
import { CoachRegistrationElement } from './coach-registration.ts';

define('coach-registration', CoachRegistrationElement);

declare global {
  interface HTMLElementTagNameMap {
    'coach-registration': CoachRegistrationElement;
  }
}
