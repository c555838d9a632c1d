// Registers <status-dot-grid>.
import { define } from '../internal/define.ts';
import { StatusDotGridElement } from './status-dot-grid.ts';

define('status-dot-grid', StatusDotGridElement);

declare global {
  interface HTMLElementTagNameMap {
    'status-dot-grid': StatusDotGridElement;
  }
}
