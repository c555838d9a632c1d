// Registers <duplicate-desk>.
import { define } from '../internal/define.ts';
import { DuplicateDeskElement } from './duplicate-desk.ts';

define('duplicate-desk', DuplicateDeskElement);

declare global {
  interface HTMLElementTagNameMap {
    'duplicate-desk': DuplicateDeskElement;
  }
}
