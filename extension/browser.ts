// The one name for the extension API in every browser: Firefox calls it `browser`, Chromium `chrome`; both answer with promises.
import type { Browser } from 'webextension-polyfill';

const global = globalThis as unknown as { browser?: Browser; chrome: Browser };

export const browser: Browser = global.browser ?? global.chrome;
