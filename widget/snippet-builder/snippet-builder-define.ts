// Registers <snippet-builder>, and the tags it previews: the loader does not look into shadow roots.
import { define } from '../internal/define.ts';
import { PageCheckElement } from './page-check.ts';
import { SnippetBuilderElement } from './snippet-builder.ts';
import '../safesport-landing/safesport-landing-define.ts';
import '../status-dot-grid/status-dot-grid-define.ts';
import '../certificate-uploader/certificate-uploader-define.ts';
import '../review-queue/review-queue-define.ts';
import '../coach-requirements/coach-requirements-define.ts';
import '../ussf-certifications/ussf-certifications-define.ts';

define('page-check', PageCheckElement);
define('snippet-builder', SnippetBuilderElement);

declare global {
  interface HTMLElementTagNameMap {
    'snippet-builder': SnippetBuilderElement;
  }
}
