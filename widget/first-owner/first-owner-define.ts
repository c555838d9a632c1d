// Registers <first-owner>.
import { define } from '../internal/define.ts';
import { FirstOwnerElement } from './first-owner.ts';

define('first-owner', FirstOwnerElement);

declare global {
  interface HTMLElementTagNameMap {
    'first-owner': FirstOwnerElement;
  }
}
