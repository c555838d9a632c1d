// Registers <touchline-sign-in>.
import { define } from '../internal/define.ts';
import { TouchlineSignInElement } from './touchline-sign-in.ts';

define('touchline-sign-in', TouchlineSignInElement);

declare global {
  interface HTMLElementTagNameMap {
    'touchline-sign-in': TouchlineSignInElement;
  }
}
