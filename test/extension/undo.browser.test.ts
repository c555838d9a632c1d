// Undo, and never against the coach: only what is still ours is taken back, what the coach chose or emptied stays, and the coach's own
// Save goes through. In both browsers.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type TestedPage } from '../browsers/tested-browser.ts';
import { BOTH, CODE, dialog, ORGANIZATION } from './form-parts.ts';
import { handoffUrl, LEGACY_CODE } from './sandbox-association.ts';
import { useExtension } from './use-extension.ts';

interface Apis {
  runtime: { sendMessage(message: object): Promise<unknown> };
}

/** A select-only combobox with a cross that empties it. */
const PICKER = `<div><span id="l">Organization</span><div class="box" role="combobox" tabindex="0" aria-labelledby="l" aria-controls="o" aria-expanded="false" style="height:24px;width:200px;border:1px solid"></div>
  <ul role="listbox" id="o" hidden><li role="option">AAU</li><li role="option">U.S. Soccer</li></ul></div>
  <script>{
    const box = document.querySelector('.box'), list = document.querySelector('#o');
    const show = (open) => { list.hidden = !open; box.setAttribute('aria-expanded', open); };
    box.addEventListener('click', () => show(list.hidden));
    list.addEventListener('click', ({ target }) => { box.textContent = target.textContent; show(false); });
    box.addEventListener('keydown', ({ key }) => { if (/Backspace|Delete/.test(key)) box.textContent = ''; });
  }</script>`;

describe.each(BROWSER_NAMES)('Undo in %s', (name) => {
  const inUse = useExtension(name);
  let opened: TestedPage[] = [];
  beforeEach(() => inUse.extension.forgetAll());
  afterEach(async () => {
    for (const page of opened) await page.close().catch(() => undefined);
    opened = [];
  });

  const open = async (body: string, url = handoffUrl({ code: LEGACY_CODE, path: '/page' })): Promise<TestedPage> => {
    inUse.site.page = body;
    const page = await inUse.browser.newPage();
    opened.push(page);
    await page.goto(url);
    return page;
  };
  const filled = async (): Promise<void> => {
    expect(await inUse.extension.outcomeWhere((seen) => seen?.state === 'filled')).toMatchObject({ state: 'filled' });
  };
  const undone = async (): Promise<object | undefined> =>
    inUse.extension.outcomeWhere((seen) => seen?.state === 'undone');
  const ask = async (type: string, tab = -1): Promise<void> => {
    const tabId = (await inUse.extension.look()).tabs.at(tab)!.tabId;
    await inUse.extension.page.evaluate(
      async (message) => {
        const { browser: own, chrome } = globalThis as unknown as Record<string, Apis>;
        await (own ?? chrome)!.runtime.sendMessage(message);
      },
      { type, tabId },
    );
  };
  const values = (page: TestedPage): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('select,.box,input')].map(
        (field) => field.value ?? field.textContent,
      ),
    );
  /** Long enough for a look after every change. */
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 900));

  it('puts back the option that was chosen before, wherever it stands by then', async () => {
    const page = await open(dialog(BOTH));
    await filled();
    await page.evaluate(() =>
      document.querySelector('select')!.prepend(new Option('USA Hockey'), new Option('USA Judo')),
    );
    await ask('undo');
    expect(await undone()).toEqual({ state: 'undone', left: [] });
    expect(await page.evaluate(() => document.querySelector('select')!.selectedOptions[0]!.text)).toBe('Select...');
    expect((await values(page)).at(-1)).toBe('');
  });

  it('leaves what the coach chose since', async () => {
    const page = await open(dialog(BOTH));
    await filled();
    await page.evaluate(() => document.querySelector('select')!.focus());
    await page.type('select', 'AAU');
    await page.waitUntil(() => document.querySelector('select')!.selectedOptions[0]!.text === 'AAU');
    await ask('undo');
    expect(await undone()).toEqual({ state: 'undone', left: [] });
    expect(await values(page)).toEqual(['AAU', '']);
  });

  it('leaves what the page’s script chose since', async () => {
    const page = await open(dialog(BOTH));
    await filled();
    await page.evaluate(() => {
      document.querySelector('select')!.value = 'AAU';
      document.querySelector('input')!.value = 'set by the page';
    });
    await ask('undo');
    await undone();
    expect(await values(page)).toEqual(['AAU', 'set by the page']);
  });

  it('empties no other form that came in the place of the one that was filled', async () => {
    const page = await open(dialog(BOTH));
    await filled();
    await page.evaluate((other) => {
      document.querySelector('[role=dialog]')!.remove();
      document.body.insertAdjacentHTML('beforeend', other);
      for (const code of document.querySelectorAll('input')) code.value = 'AB12-CD34-EF56-GH78';
    }, dialog(BOTH) + dialog(BOTH, 'My Membership'));
    await ask('undo');
    await undone();
    expect((await values(page)).filter((value) => value === LEGACY_CODE)).toHaveLength(2);
  });

  it('takes a picker’s choice back by the keys that empty one, and says so', async () => {
    const page = await open(dialog(PICKER + CODE));
    await filled();
    await ask('undo');
    expect(await undone()).toEqual({ state: 'undone', left: [] });
    expect(await values(page)).toEqual(['', '']);
  });

  it('says what could not be taken back', async () => {
    const page = await open(dialog(PICKER.replace('/Backspace|Delete/', '/never/') + CODE));
    await filled();
    await ask('undo');
    expect(await undone()).toEqual({ state: 'undone', left: ['organization'] });
    expect(await values(page)).toEqual(['U.S. Soccer', '']);
  });

  it('holds on the next page, in another tab and for a form drawn anew, until Fill now', async () => {
    const page = await open(dialog(BOTH));
    await filled();
    await ask('undo');
    await undone();
    await page.evaluate((form) => {
      document.body.innerHTML = form;
    }, dialog(BOTH));
    await settle();
    expect((await values(page)).at(-1)).toBe('');
    await page.goto('https://safesporttrained.org/page');
    await settle();
    expect((await values(page)).at(-1)).toBe('');
    const other = await open(dialog(BOTH));
    await settle();
    expect((await values(other)).at(-1)).toBe('');
    await ask('fill-now');
    await other.waitUntil(() => document.querySelector('input')!.value);
  });

  it('does not fill again what the coach emptied, also in a form drawn anew', async () => {
    const page = await open(dialog(BOTH));
    await filled();
    await page.evaluate(() => {
      document.querySelector('input')!.focus();
      document.querySelector('input')!.select();
    });
    await page.press('Backspace');
    await page.waitUntil(() => document.querySelector('input')!.value === '');
    await page.evaluate(() => {
      const old = document.querySelector('input')!;
      old.replaceWith(old.cloneNode());
    });
    await settle();
    expect((await values(page)).at(-1)).toBe('');
  });

  it('does not choose again in a picker that the coach emptied', async () => {
    const page = await open(dialog(PICKER + CODE));
    await filled();
    await page.click('.box');
    await page.press('Backspace');
    await page.waitUntil(() => document.querySelector('.box')!.textContent === '');
    await settle();
    expect((await values(page))[0]).toBe('');
  });

  it('does not fill again what the coach emptied in a frame', async () => {
    const page = await open(
      `<div role="dialog"><h2>Add Membership</h2><iframe style="width:400px;height:200px" srcdoc='<form>${BOTH}</form>'></iframe></div>`,
    );
    await filled();
    await page.evaluate(() => {
      const code = document.querySelector('iframe')!.contentDocument!.querySelector('input')!;
      document.querySelector('iframe')!.contentWindow!.focus();
      code.focus();
      code.select();
    });
    await page.press('Backspace');
    await page.waitUntil(() => document.querySelector('iframe')!.contentDocument!.querySelector('input')!.value === '');
    await settle();
    expect(
      await page.evaluate(() => document.querySelector('iframe')!.contentDocument!.querySelector('input')!.value),
    ).toBe('');
  });

  it('leaves a default that the page’s script sets and tells of', async () => {
    const organization =
      '<p><label>Organization <select><option>AAU</option><option>U.S. Soccer</option></select></label></p>';
    const page = await open(dialog(organization, 'Welcome'));
    await inUse.extension.outcomeWhere((seen) => seen?.state === 'refused');
    await page.evaluate((code) => {
      const select = document.querySelector('select')!;
      select.selectedIndex = 0;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      document.querySelector('h2')!.textContent = 'Add Membership';
      document.querySelector('form')!.insertAdjacentHTML('afterbegin', code);
    }, CODE);
    expect(
      await inUse.extension.outcomeWhere((seen) => seen?.state === 'refused' && seen.refusal === 'own-value'),
    ).toMatchObject({ part: 'organization' });
    expect((await values(page)).sort()).toEqual(['', 'AAU']);
  });

  it('lets the coach’s own Save through while it is still choosing', async () => {
    const page = await open(
      `${dialog(`${PICKER.replace('show(list.hidden)', '0')}${CODE}`)}
      <script>window.saves = 0; addEventListener('submit', (event) => { event.preventDefault(); window.saves++; });</script>`,
    );
    // Its list never opens: the extension waits for it, and a person does not.
    await page.waitUntil(() => document.querySelector('form'));
    await page.click('form > button');
    await page.waitUntil(() => (window as unknown as { saves: number }).saves === 1);
    expect(await page.evaluate(() => (window as unknown as { saves: number }).saves)).toBe(1);
  });

  it('says so when the page changes what was filled in, at once or later', async () => {
    for (const late of [0, 1200]) {
      await inUse.extension.forgetAll();
      const page = await open(
        `${dialog(ORGANIZATION + CODE)}<script>{ const code = document.querySelector('input');
          code.addEventListener('change', () => setTimeout(() => { code.value = code.value.toLowerCase(); }, ${late})); }</script>`,
      );
      expect(
        await inUse.extension.outcomeWhere((seen) => seen?.state === 'refused' && seen.refusal === 'changed-by-page'),
      ).toMatchObject({ refusal: 'changed-by-page', part: 'code' });
      await page.close();
    }
  });
});
