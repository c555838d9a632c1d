// Registers <snippet-builder>, and the tags it previews: the loader does not look into shadow roots.
import { define } from '../internal/define.ts';
import { SnippetBuilderElement } from './snippet-builder.ts';
import '../safesport-landing/safesport-landing-define.ts';
import '../status-dot-grid/status-dot-grid-define.ts';
import '../certificate-uploader/certificate-uploader-define.ts';
import '../review-queue/review-queue-define.ts';

define('snippet-builder', SnippetBuilderElement);

declare global {
  interface HTMLElementTagNameMap {
    'snippet-builder': SnippetBuilderElement;
  }
}
