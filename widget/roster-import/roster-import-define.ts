// Registers <roster-import>.
import { define } from '../internal/define.ts';
import { RosterImportElement } from './roster-import.ts';

define('roster-import', RosterImportElement);

declare global {
  interface HTMLElementTagNameMap {
    'roster-import': RosterImportElement;
  }
}
