// Registers <status-dot>.
import { define } from '../internal/define.ts';
import { StatusDotElement } from './status-dot.ts';

define('status-dot', StatusDotElement);

declare global {
  interface HTMLElementTagNameMap {
    'status-dot': StatusDotElement;
  }
}
