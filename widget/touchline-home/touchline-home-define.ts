// Registers <touchline-home>.
import { define } from '../internal/define.ts';
import { TouchlineHomeElement } from './touchline-home.ts';

define('touchline-home', TouchlineHomeElement);

declare global {
  interface HTMLElementTagNameMap {
    'touchline-home': TouchlineHomeElement;
  }
}
