// Makes the pictures for the stores from the built extension and the sandbox site: node test/extension/make-store-screenshots.ts
// 1280 x 800, as Chrome Web Store, Edge Add-ons and addons.mozilla.org take them; written to dist/extension/store/.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { startSafesportSite } from '../sandbox/safesport/start-safesport-site.ts';
import { popupUrlFor } from './popup-url-for.ts';
import { buildAssociation, handoffUrl, LEGACY_CODE } from './sandbox-association.ts';

const FOLDER = fileURLToPath(new URL('../../dist/extension/store/', import.meta.url));
const SIZE = { width: 1280, height: 800 };

async function makeScreenshots(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const webhooks = { touchlineUrl: 'http://127.0.0.1:9', associations: [buildAssociation()] };
  const site = await startSafesportSite({ webhooks });
  for (const [language, locale] of [
    ['en', 'en-US'],
    ['es', 'es-ES'],
  ] as const) {
    const { context, close } = await launchChromium({ safesportPort: site.port, viewport: SIZE, locale });
    const page = await context.newPage();
    await page.goto(handoffUrl({ host: 'safesport.org', code: LEGACY_CODE }));
    await page.waitForFunction(
      () => document.querySelector('[role=dialog] input:valid') && document.querySelector('[popover]'),
    );
    await page.screenshot({ path: `${FOLDER}filled-${language}.png` });
    const popup = await context.newPage();
    await popup.goto(await popupUrlFor(context, 'safesport.org'));
    await popup.waitForSelector('#popup[aria-busy=false]');
    // As large as the picture lets it be, with all of it in sight.
    await popup.evaluate(
      ({ height, margin, zoomMax }) => {
        const { style, offsetHeight } = document.body;
        const zoom = Math.min(zoomMax, (height - 2 * margin) / offsetHeight);
        const top = (height / zoom - offsetHeight) / 2;
        style.cssText = `margin:${top}px auto 0;box-shadow:0 0 0 1px #8a939d;border-radius:12px;zoom:${zoom}`;
        document.documentElement.style.overflow = 'hidden';
      },
      { height: SIZE.height, margin: 30, zoomMax: 1.4 },
    );
    await popup.screenshot({ path: `${FOLDER}popup-${language}.png` });
    await close();
  }
  await site.close();
  console.log(`Written to ${FOLDER}`);
}

await makeScreenshots();
