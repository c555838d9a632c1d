// The life of hand-offs in real tabs, in both browsers: whose code goes where, forgetting that holds, and who may ask at all.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestedPage } from '../browsers/tested-browser.ts';
import { BOTH, dialog } from './form-parts.ts';
import { ENROLLMENT_KEY, handoffUrl, LEGACY_CODE } from './sandbox-association.ts';
import { useExtension } from './use-extension.ts';

interface Apis {
  runtime: { sendMessage(message: object): Promise<unknown>; reload(): void };
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
  storage: { session: { get(): Promise<object> } };
}

/** Who comes first is a race; one turn proves little. */
const RACES = 12;
const PAGE = 'https://safesporttrained.org/page';

describe.each(BROWSER_NAMES)('Hand-offs in %s', (name) => {
  const inUse = useExtension(name);
  let opened: TestedPage[] = [];
  beforeEach(async () => {
    inUse.site.page = dialog(BOTH);
    await inUse.extension.forgetAll();
  });
  afterEach(async () => {
    for (const page of opened) await page.close().catch(() => undefined);
    opened = [];
  });

  const open = async (url: string): Promise<TestedPage> => {
    const page = await inUse.browser.newPage();
    opened.push(page);
    await page.goto(url);
    return page;
  };
  const codeIn = (page: TestedPage): Promise<string> =>
    page.evaluate(() => document.querySelector('input')?.value ?? '');
  const filledWith = (page: TestedPage, code: string): Promise<void> =>
    page.waitUntil((wanted) => document.querySelector('input')?.value === wanted, code);
  const refusal = async (wanted: string): Promise<void> => {
    expect(
      await inUse.extension.outcomeWhere((seen) => seen?.state === 'refused' && seen.refusal === wanted),
    ).toMatchObject({ refusal: wanted });
  };
  /** As one of the extension's own pages asks. */
  const ask = (message: object): Promise<unknown> =>
    inUse.extension.page.evaluate(async (asked) => {
      const { browser: own, chrome } = globalThis as unknown as Record<string, Apis>;
      return (own ?? chrome)!.runtime.sendMessage(asked);
    }, message);
  const newestTab = async (): Promise<number> => (await inUse.extension.look()).tabs.at(-1)!.tabId;
  const forgetNewest = async (): Promise<void> => {
    const { handoffs } = await inUse.extension.look();
    await ask({ type: 'forget', tabId: await newestTab(), id: handoffs.at(-1)!.id });
  };

  it('gives a tab that came with none nothing, once there are two leagues', async () => {
    await filledWith(await open(handoffUrl({ code: LEGACY_CODE, path: '/page' })), LEGACY_CODE);
    await filledWith(await open(handoffUrl({ code: ENROLLMENT_KEY, path: '/page' })), ENROLLMENT_KEY);
    const third = await open(PAGE);
    await refusal('two-leagues');
    expect(await codeIn(third)).toBe('');
  });

  it('gives a tab that came with a code that is none, or with somebody else’s, nothing ever after', async () => {
    await filledWith(await open(handoffUrl({ code: LEGACY_CODE, path: '/page' })), LEGACY_CODE);
    for (const [query, wanted] of [
      ['?KeyName=a+b+c&touchline_org=U.S.+Soccer', 'malformed-code'],
      ['?KeyName=SOMEBODY-ELSES-CODE', 'other-code'],
    ] as const) {
      const page = await open(`${PAGE}${query}`);
      await refusal(wanted);
      await page.goto(PAGE);
      await refusal(wanted);
      expect(await codeIn(page)).toBe('');
      await page.close();
    }
  });

  it('knows its own code in the site’s own address', async () => {
    await filledWith(await open(handoffUrl({ code: LEGACY_CODE, path: '/page' })), LEGACY_CODE);
    await filledWith(await open(`${PAGE}?KeyName=${LEGACY_CODE}`), LEGACY_CODE);
  });

  it('fills on a host that the link did not lead to only after Fill now, and then in that tab alone', async () => {
    await filledWith(await open(handoffUrl({ code: LEGACY_CODE, path: '/page' })), LEGACY_CODE);
    const other = await open('https://safesport.org/page');
    await refusal('other-host');
    expect(await codeIn(other)).toBe('');
    await ask({ type: 'fill-now', tabId: await newestTab() });
    await filledWith(other, LEGACY_CODE);
    const third = await open('https://safesport.org/page');
    await refusal('other-host');
    expect(await codeIn(third)).toBe('');
  });

  it('fills on the course’s hosts wherever the link led', async () => {
    await filledWith(await open(handoffUrl({ host: 'safesport.org', code: LEGACY_CODE, path: '/page' })), LEGACY_CODE);
    for (const host of ['safesporttrained.org', 'uscenterforsafesport.myabsorb.com']) {
      await filledWith(await open(`https://${host}/page`), LEGACY_CODE);
    }
  });

  it('shows no word of the link on the page', async () => {
    const page = await open(handoffUrl({ code: LEGACY_CODE, organization: 'U.S. Soccer', path: '/page' }));
    await filledWith(page, LEGACY_CODE);
    await page.waitUntil(() => document.querySelector('[role=status]')?.textContent);
    const notice = await page.evaluate(() => document.querySelector('[role=status]')!.textContent);
    expect(notice).toMatch(/^Touchline filled in/);
    expect(notice).not.toContain('Soccer');
    expect(notice).not.toContain(LEGACY_CODE);
  });

  it.each(['a reload', 'a new tab', 'the way back', 'the page that a link leads to'])(
    'stays forgotten after %s',
    async (how) => {
      const url = handoffUrl({ code: LEGACY_CODE, path: '/page' });
      const page = await open(url);
      await filledWith(page, LEGACY_CODE);
      if (how === 'the way back') await page.goto('https://safesporttrained.org/elsewhere');
      await forgetNewest();
      const again = how === 'a new tab' ? await open(url) : page;
      if (how === 'a reload') await page.goto(url);
      if (how === 'the way back') await page.evaluate(() => history.back());
      if (how === 'the page that a link leads to') await page.follow(PAGE);
      await again.waitUntil(() => location.pathname === '/page' && document.querySelector('input'));
      // What the coach left there before stays; what is not filled in is a fresh dialog.
      await again.waitUntil((form) => {
        document.body.innerHTML = form;
        return true;
      }, dialog(BOTH));
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await codeIn(again)).toBe('');
      expect((await inUse.extension.look()).handoffs).toEqual([]);
    },
  );

  it('is used again by the coach’s own wish', async () => {
    const page = await open(handoffUrl({ code: LEGACY_CODE, path: '/page' }));
    await filledWith(page, LEGACY_CODE);
    await forgetNewest();
    await page.goto(handoffUrl({ code: LEGACY_CODE, path: '/page' }));
    await refusal('forgotten');
    await ask({ type: 'use-again', tabId: await newestTab() });
    await filledWith(page, LEGACY_CODE);
  });

  it('stays forgotten whatever page begins at the same moment', async () => {
    const page = await open(PAGE);
    for (let turn = 0; turn < RACES; turn++) {
      const code = `RACE-${turn}-OF-MANY`;
      const url = handoffUrl({ code, path: '/page' });
      await page.goto(url);
      await filledWith(page, code);
      const before = await page.evaluate(() => performance.timeOrigin);
      const beginning = page.goto(url).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 7 * turn));
      await forgetNewest();
      await beginning;
      // Not the page that is just leaving: what was rightly entered into the next one before is no sign of a code kept.
      await page.waitUntil(
        (earlier) =>
          performance.timeOrigin !== earlier && document.readyState === 'complete' && document.querySelector('input'),
        before,
      );
      await page.waitUntil((form) => {
        document.body.innerHTML = form;
        return true;
      }, dialog(BOTH));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect([turn, await codeIn(page), (await inUse.extension.look()).handoffs]).toEqual([turn, '', []]);
    }
  });

  it('keeps no code that was forgotten, only hashes', async () => {
    await filledWith(await open(handoffUrl({ code: LEGACY_CODE, path: '/page' })), LEGACY_CODE);
    await forgetNewest();
    const kept = await inUse.extension.page.evaluate(async () => {
      const { browser: own, chrome } = globalThis as unknown as Record<string, Apis>;
      return JSON.stringify(await (own ?? chrome)!.storage.session.get());
    });
    expect(kept).not.toContain(LEGACY_CODE);
    expect(kept).not.toContain('U.S. Soccer');
  });

  it('answers no page that asks as if it were the popup, and no popup that asks as if it were a page', async () => {
    await filledWith(await open(handoffUrl({ code: LEGACY_CODE, path: '/page' })), LEGACY_CODE);
    expect(await ask({ type: 'page-started', captured: { organization: 'AAU', code: 'STRANGERS' } })).toBeNull();
    expect(
      await ask({ type: 'happened', outcome: { state: 'filled', organization: 'AAU', parts: ['code'] } }),
    ).toBeNull();
    expect((await inUse.extension.look()).handoffs.map(({ code }) => code)).toEqual([LEGACY_CODE]);
  });

  it('hears nothing that a page says by message, event or frame', async () => {
    inUse.site.page = `${dialog(BOTH)}<script>
      for (const type of ['page-started', 'handoff-changed', 'fill-now', 'forget', 'undo']) {
        const message = { type, captured: { organization: 'AAU', code: 'STRANGERS' }, tabId: 1, id: 'x' };
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: message }));
        window.dispatchEvent(new MessageEvent('message', { data: message }));
      }
      window.touchlineBegin = () => { window.wasCalled = true; };
      document.body.append(Object.assign(document.createElement('iframe'), { src: '/elsewhere?KeyName=FROM-A-FRAME&touchline_org=AAU' }));
    </script>`;
    const page = await open(handoffUrl({ code: LEGACY_CODE, path: '/page' }));
    await filledWith(page, LEGACY_CODE);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.evaluate(() => (window as unknown as { wasCalled?: boolean }).wasCalled)).toBeUndefined();
    expect((await inUse.extension.look()).handoffs.map(({ code }) => code)).toEqual([LEGACY_CODE]);
  });

  it('takes nothing from a document in a sandbox', async () => {
    const page = await open(handoffUrl({ code: LEGACY_CODE, path: '/sandboxed' }));
    await page.waitUntil(() => document.querySelector('input'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await inUse.extension.look()).handoffs).toEqual([]);
    expect(await codeIn(page)).toBe('');
  });

  it('cannot be framed or opened by a page', async () => {
    const page = await open(PAGE);
    const answer = await page.evaluate(async (url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 800));
      return fetch(url).then(
        () => 'read',
        () => 'refused',
      );
    }, `${inUse.browser.extensionUrl}/popup.html`);
    expect(answer).toBe('refused');
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('iframe')].some((frame) => frame.contentDocument?.querySelector('#popup')),
      ),
    ).toBe(false);
  });

  it('goes on for a page that never rests', async () => {
    inUse.site.page = `<div id="a"></div><script>setInterval(() => { for (let i = 0; i < 50; i++) { document.querySelector('#a').append(document.createElement('i')); if (document.querySelector('#a').children.length > 500) document.querySelector('#a').replaceChildren(); } }, 5);
      window.show = () => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(dialog(BOTH))});</script>`;
    const page = await open(handoffUrl({ code: LEGACY_CODE, path: '/page' }));
    await new Promise((resolve) => setTimeout(resolve, 600));
    await page.evaluate(() => (window as unknown as { show(): void }).show());
    await filledWith(page, LEGACY_CODE);
    expect(await codeIn(page)).toBe(LEGACY_CODE);
  });
});
