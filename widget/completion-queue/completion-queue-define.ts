// Registers <completion-queue>.
import { define } from '../internal/define.ts';
import { CompletionQueueElement } from './completion-queue.ts';

define('completion-queue', CompletionQueueElement);

declare global {
  interface HTMLElementTagNameMap {
    'completion-queue': CompletionQueueElement;
  }
}
