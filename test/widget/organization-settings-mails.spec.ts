// The panel of one's own mails: the tick acts at once, says what holds, and shows what is stored when it could not be changed.
import { expect, fixture, html } from '@open-wc/testing';
import { define } from '../../widget/internal/define.ts';
import { SettingsMailsElement } from '../../widget/organization-settings/settings-mails.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, says } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';
import { waitUntil } from './support/wait-until.ts';

define('settings-mails', SettingsMailsElement);
let server: ServerDouble;

const open = async (lang = 'en') => {
  const panel = await fixture<SettingsMailsElement>(html`<settings-mails lang=${lang}></settings-mails>`);
  return { panel, tick: (await appears(panel, 'input')) as HTMLInputElement };
};

describe('the panel of mails', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('getDigestPreference', { how: 'weekly' })
      .by('setDigestPreference', ({ body }) => body as { how: 'weekly' | 'off' });
  });
  afterEach(() => cleanUp(server));

  it('is accessible in both languages', async () => {
    for (const lang of ['en', 'es']) await expect((await open(lang)).panel).to.be.accessible();
  });

  it('ends the week’s news and has it again', async () => {
    const { panel, tick } = await open();
    expect(tick.checked).to.equal(true);
    tick.click();
    await says(panel, 'You no longer get the weekly summary.');
    tick.click();
    await says(panel, 'You get the weekly summary.');
    expect(server.calls('setDigestPreference').map(({ body }) => body)).to.deep.equal([
      { how: 'off' },
      { how: 'weekly' },
    ]);
  });

  it('shows what is stored when it could not be changed', async () => {
    const { panel, tick } = await open();
    server.down('setDigestPreference');
    tick.click();
    await says(panel, 'We can’t connect right now.');
    await waitUntil(() => tick.checked);
  });
});
