// The manifest of both packages from one source: Manifest V3, the SafeSport site's hosts and no other.
// `storage` keeps the hand-off; `scripting` loads the filler into pages that have one; neither asks the coach for anything.
import { SAFESPORT_HOSTS } from './hosts.ts';

export type Target = 'chromium' | 'firefox';

const ICONS = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

export function manifestFor(target: Target, version: string): Record<string, unknown> {
  return {
    manifest_version: 3,
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    version,
    icons: ICONS,
    permissions: ['storage', 'scripting'],
    host_permissions: SAFESPORT_HOSTS,
    content_scripts: [{ matches: SAFESPORT_HOSTS, js: ['content.js'], run_at: 'document_start' }],
    action: { default_title: '__MSG_extensionName__', default_popup: 'popup.html', default_icon: ICONS },
    content_security_policy: {
      extension_pages: "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(target === 'chromium'
      ? { background: { service_worker: 'background.js' }, minimum_chrome_version: '120' }
      : {
          background: { scripts: ['background.js'] },
          browser_specific_settings: {
            gecko: {
              id: 'extension@touchline.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Firefox for Android learned of data_collection_permissions later than the desktop's long-term release.
            gecko_android: { strict_min_version: '142.0' },
          },
        }),
  };
}
