// Registers <correction-queue>.
import { define } from '../internal/define.ts';
import { CorrectionQueueElement } from './correction-queue.ts';

define('correction-queue', CorrectionQueueElement);

declare global {
  interface HTMLElementTagNameMap {
    'correction-queue': CorrectionQueueElement;
  }
}
