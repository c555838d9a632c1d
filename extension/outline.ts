// Loaded into a page only when the coach asks for its outline; the popup fetches it from where it is put here.
import { outlinePage } from './site/outline-page.ts';

export interface OutlinePlace {
  touchlineOutline?: () => string;
}

(globalThis as OutlinePlace).touchlineOutline = outlinePage;
