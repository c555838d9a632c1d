// Pages with things beside the word Organization that must never be pressed. What must not is marked `data-never`.
import { CODE, dialog } from './form-parts.ts';

const row = (pressed: string): string => dialog(`<div><span>Organization</span> ${pressed}</div>${CODE}`);
const SIGN = 'aria-haspopup="listbox"';

/** It says that it opens a list, and opens none; whatever lies beside it is something else. */
const beside = (other: string): string =>
  dialog(
    `<div><span id="l">Organization</span><div style="display:flex"><div role="combobox" tabindex="0" aria-labelledby="l" aria-expanded="false" aria-controls="none" style="width:200px;height:24px;border:1px solid">Select...</div>${other}</div></div>${CODE}`,
  );
const inside = (inner: string): string =>
  dialog(
    `<span id="l">Organization</span><div role="combobox" tabindex="0" aria-labelledby="l" aria-expanded="false" style="width:200px;height:30px">${inner}</div>${CODE}`,
  );

export const PRESSING_PAGES: [what: string, body: string][] = [
  [
    'an icon that removes the membership',
    row('<button type="button" data-never aria-label="Remove membership"><svg width="20" height="20"></svg></button>'),
  ],
  ['an icon without any name', row('<button type="button" data-never><svg width="20" height="20"></svg></button>')],
  [
    'an empty box that can be pressed',
    row('<div data-never tabindex="0" style="width:80px;height:20px;cursor:pointer"></div>'),
  ],
  ['Enter', row('<button type="button" data-never>Enter</button>')],
  ['Choose and save', row('<button type="button" data-never>Choose and save</button>')],
  ['Select and continue, with a sign', row(`<button type="button" ${SIGN} data-never>Select and continue</button>`)],
  ['Find a club near you', row('<div data-never tabindex="0" style="cursor:pointer">Find a club near you</div>')],
  ['Select without a sign', row('<button type="button" data-never>Select...</button>')],
  [
    'Select in the label itself',
    dialog(`<label>Organization <button type="button" data-never>Choose</button></label>${CODE}`),
  ],
  [
    'a box called select without a list',
    row('<div class="select" data-never tabindex="0">Choose an organization</div>'),
  ],
  [
    'a button that says it is open but not what',
    row('<button type="button" aria-expanded="false" data-never>Choose</button>'),
  ],
  ['a link that says select', row('<a href="/page?led=away" data-never>Select...</a>')],
  ['a link to nowhere with a sign', row(`<a href="#" ${SIGN} data-never>Select...</a>`)],
  [
    'a link with the role of a combobox',
    row('<a href="/page?led=away" role="combobox" aria-expanded="false" data-never>Select...</a>'),
  ],
  [
    'a sign inside of a link',
    row(`<a href="/page?led=away" data-never><span ${SIGN} tabindex="0">Select...</span></a>`),
  ],
  ['a button that submits because it has no type', row(`<button ${SIGN} data-never>Select...</button>`)],
  [
    'a button that submits and says combobox',
    row('<button type="submit" role="combobox" aria-expanded="false" data-never>Select...</button>'),
  ],
  ['a button that resets', row(`<button type="reset" ${SIGN} data-never>Select...</button>`)],
  ['an input that submits', row(`<input type="submit" value="Select..." ${SIGN} data-never>`)],
  [
    'a menu of actions',
    row('<button type="button" aria-haspopup="menu" aria-label="Actions" data-never>Select...</button>'),
  ],
  [
    'a menu that deletes, by its title',
    row('<button type="button" aria-haspopup="true" title="Delete organization" data-never>Select...</button>'),
  ],
  ['a list of languages', row(`<button type="button" ${SIGN} aria-label="Language" data-never>Select...</button>`)],
  [
    'a list named by another text',
    row(`<b id="other">Country</b><button type="button" ${SIGN} aria-labelledby="other" data-never>Select...</button>`),
  ],
  [
    'two lists in one row',
    row(
      '<button type="button" aria-haspopup="menu" data-never>Select...</button><button type="button" aria-haspopup="menu" data-never>Choose</button>',
    ),
  ],
  ['a switched off list', row(`<button type="button" ${SIGN} aria-disabled="true" data-never>Select...</button>`)],
  [
    'a list in another row',
    dialog(
      `<div><span>Organization</span> <b>none yet</b></div><div><i>Team</i> <button type="button" aria-haspopup="menu" data-never>Select...</button></div>${CODE}`,
    ),
  ],
  [
    'a list outside of the dialog',
    `<p>Organization</p><button type="button" ${SIGN} data-never style="position:fixed;left:600px">Select...</button>${dialog(CODE)}`,
  ],
  [
    'a heading that says Organization',
    dialog(`<h3>Organization</h3><button type="button" aria-haspopup="menu" data-never>Select...</button>${CODE}`),
  ],
  ['Spanish words that save', row('<button type="button" data-never>Seleccione y guarde</button>')],
  ['letters of another script', row('<button type="button" aria-haspopup="menu" data-never>削除</button>')],
  [
    'links as the lines of a list',
    `${dialog(`<span id="l">Organization</span><div role="combobox" tabindex="0" aria-labelledby="l" aria-controls="o" aria-expanded="false" style="height:24px;border:1px solid"></div><ul role="listbox" id="o" hidden><li role="option">AAU</li><li role="option" data-never><a href="/page?led=away">U.S. Soccer</a></li></ul>${CODE}`)}<script>document.querySelector('[role=combobox]').onclick = () => { document.querySelector('ul').hidden = false; };</script>`,
  ],
  [
    'a submit button inside of the control',
    dialog(
      `<span id="l">Organization</span><div role="combobox" tabindex="0" aria-labelledby="l" aria-expanded="false" style="width:200px"><button data-never style="width:100%">Select...</button></div>${CODE}`,
    ),
  ],
  [
    'a line of a menu of actions that is called like the organization',
    `${dialog(`<div><span>Organization</span> <button type="button" aria-haspopup="menu">Select...</button></div><div role="menu" hidden><div role="menuitem">Rename</div><div role="menuitem" data-never>U.S. Soccer</div></div>${CODE}`)}<script>document.querySelector('[aria-haspopup]').onclick = () => { document.querySelector('[role=menu]').hidden = false; };</script>`,
  ],
  [
    'an unfolding button beside a list that does not open',
    beside('<button type="button" aria-expanded="false" data-never>Remove membership</button>'),
  ],
  [
    'a drawing that is called something else beside a list that does not open',
    beside(
      '<button type="button" aria-haspopup="true" data-never><img alt="Delete organization" width="20" height="20"></button>',
    ),
  ],
  [
    'a box to tick inside of the control',
    inside('<input type="checkbox" data-never style="width:100%;height:100%;margin:0">'),
  ],
  [
    'an arrow that leads back',
    row(
      '<div tabindex="0" data-never>Select... <i class="arrow-left" style="display:inline-block;width:9px;height:9px"></i></div>',
    ),
  ],
];
