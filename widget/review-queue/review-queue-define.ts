// Registers <review-queue>.
import { define } from '../internal/define.ts';
import { ReviewQueueElement } from './review-queue.ts';

define('review-queue', ReviewQueueElement);

declare global {
  interface HTMLElementTagNameMap {
    'review-queue': ReviewQueueElement;
  }
}
