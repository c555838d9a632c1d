// Registers <coach-requirements>.
import { define } from '../internal/define.ts';
import { CoachRequirementsElement } from './coach-requirements.ts';

define('coach-requirements', CoachRequirementsElement);

declare global {
  interface HTMLElementTagNameMap {
    'coach-requirements': CoachRequirementsElement;
  }
}
