// Registers <ussf-certifications>. Only this is part of a page's first load: the element comes right after, and what the league put
// between the tags is shown until then.
import { define } from '../internal/define.ts';
import type { UssfCertificationsElement } from './ussf-certifications.ts';

void import('./ussf-certifications.ts').then((module) =>
  define('ussf-certifications', module.UssfCertificationsElement),
);

declare global {
  interface HTMLElementTagNameMap {
    'ussf-certifications': UssfCertificationsElement;
  }
}
