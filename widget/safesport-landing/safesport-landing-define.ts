// Registers <safesport-landing>.
import { define } from '../internal/define.ts';
import { SafesportLandingElement } from './safesport-landing.ts';

define('safesport-landing', SafesportLandingElement);

declare global {
  interface HTMLElementTagNameMap {
    'safesport-landing': SafesportLandingElement;
  }
}
