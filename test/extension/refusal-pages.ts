// Pages on which filling must be refused, each with the reason that the coach is told. The code used is LEGACY_CODE.
import type { Refusal } from '../../extension/site/reading.ts';

const OPTIONS = '<option value="">Select...</option><option>AAU</option><option>U.S. Soccer</option>';
const ORGANIZATION = `<p><label>Organization <select>${OPTIONS}</select></label></p>`;
const CODE = '<p><label>Access Code <input></label></p>';

const dialog = (inner: string): string =>
  `<div role="dialog"><h2>Add Membership</h2><form>${inner}<button>Save</button></form></div>`;
const options = (...names: string[]): string =>
  `<p><label>Organization <select><option value="">Select...</option>${names.map((name) => `<option>${name}</option>`).join('')}</select></label></p>`;
const codeWith = (attributes: string): string => `<p><label>Access Code <input ${attributes}></label></p>`;
const cover = (style: string): string => `<div style="position:fixed;inset:0;z-index:9;${style}"></div>`;

export const REFUSAL_PAGES: [what: string, refusal: Refusal, body: string][] = [
  ['a page without any form', 'form-not-found', '<p>Welcome</p>'],
  ['a page of other forms only', 'form-not-found', '<form><label>Search <input></label></form>'],
  ['two dialogs', 'two-forms', dialog(ORGANIZATION + CODE) + dialog(ORGANIZATION + CODE)],
  ['two code fields in one dialog', 'two-fields', dialog(ORGANIZATION + CODE + CODE)],
  ['two organizations in one dialog', 'two-fields', dialog(ORGANIZATION + ORGANIZATION + CODE)],
  ['an access code without an organization', 'no-organization', dialog(CODE)],
  ['a field that is not displayed', 'hidden', dialog(ORGANIZATION + codeWith('style="display:none"'))],
  ['a field with visibility hidden', 'hidden', dialog(ORGANIZATION + codeWith('style="visibility:hidden"'))],
  ['a field far off the page', 'hidden', dialog(ORGANIZATION + codeWith('style="position:absolute;left:-9999px"'))],
  ['a field above the page', 'hidden', dialog(ORGANIZATION + codeWith('style="position:absolute;top:-500px"'))],
  ['a field without width', 'zero-size', dialog(ORGANIZATION + codeWith('style="width:0;padding:0;border:0"'))],
  ['a field scaled to nothing', 'zero-size', dialog(ORGANIZATION + codeWith('style="transform:scale(0)"'))],
  [
    'a field cut off by its box',
    'zero-size',
    dialog(`${ORGANIZATION}<div style="height:0;overflow:hidden">${CODE}</div>`),
  ],
  ['a transparent field', 'transparent', dialog(ORGANIZATION + codeWith('style="opacity:0"'))],
  ['a field in a transparent box', 'transparent', dialog(`${ORGANIZATION}<div style="opacity:0.01">${CODE}</div>`)],
  ['a field clipped away', 'covered', dialog(ORGANIZATION + codeWith('style="clip-path:inset(100%)"'))],
  ['a cover over everything', 'covered', dialog(ORGANIZATION + CODE) + cover('background:#fff')],
  ['a cover that cannot be seen', 'covered', dialog(ORGANIZATION + CODE) + cover('opacity:0')],
  [
    'a dialog behind the page',
    'covered',
    `<div style="position:relative;z-index:-1">${dialog(ORGANIZATION + CODE)}</div>${cover('z-index:0')}`,
  ],
  ['a password field', 'secret-field', dialog(ORGANIZATION + codeWith('type="password"'))],
  ['a field for a new password', 'secret-field', dialog(ORGANIZATION + codeWith('autocomplete="new-password"'))],
  ['a one-time-code field', 'one-time-code', dialog(ORGANIZATION + codeWith('autocomplete="one-time-code"'))],
  [
    'a code sent by mail',
    'one-time-code',
    dialog(`<p>Enter the access code we sent to your phone.</p>${ORGANIZATION}${CODE}`),
  ],
  [
    'a verification dialog',
    'one-time-code',
    `<div role="dialog"><h2>Two-step verification</h2>${ORGANIZATION}${CODE}</div>`,
  ],
  ['a code typed before', 'own-value', dialog(ORGANIZATION + codeWith('value="mine"'))],
  [
    'an organization chosen before',
    'own-value',
    dialog(
      `<label>Organization <select><option></option><option selected>AAU</option><option>U.S. Soccer</option></select></label>${CODE}`,
    ),
  ],
  [
    'a first option that the page says is chosen',
    'own-value',
    dialog(
      `<label>Organization <select><option selected>AAU</option><option>U.S. Soccer</option></select></label>${CODE}`,
    ),
  ],
  [
    'another option that a script has chosen',
    'own-value',
    `${dialog(`<label>Organization <select><option>AAU</option><option>USA Hockey</option><option>U.S. Soccer</option></select></label>${CODE}`)}<script>document.querySelector('select').selectedIndex = 1</script>`,
  ],
  [
    'decoys in a list without an empty option',
    'option-not-found',
    dialog(
      `<label>Organization <select><option>AAU</option><option>U.S. Soccer Foundation</option><option>US Youth Soccer</option></select></label>${CODE}`,
    ),
  ],
  ['a field that cannot be changed', 'read-only', dialog(ORGANIZATION + codeWith('readonly'))],
  ['a field that is switched off', 'read-only', dialog(ORGANIZATION + codeWith('disabled'))],
  ['a field too short for the code', 'does-not-fit', dialog(ORGANIZATION + codeWith('maxlength="6"'))],
  ['a number field', 'unknown-control', dialog(ORGANIZATION + codeWith('type="number"'))],
  [
    'a choice of many',
    'unknown-control',
    dialog(`<label>Organization <select multiple>${OPTIONS}</select></label>${CODE}`),
  ],
  [
    'a rich text field',
    'unknown-control',
    dialog(
      `${ORGANIZATION}<span id="l">Access Code</span><div contenteditable="true" aria-labelledby="l" style="height:30px"></div>`,
    ),
  ],
  ['a list without our organization', 'option-not-found', dialog(options('AAU', 'USA Hockey') + CODE)],
  [
    'a list of decoys',
    'option-not-found',
    dialog(
      options(
        'U.S. Soccer Foundation',
        'US Youth Soccer',
        'U.S. Figure Skating',
        'Soccer',
        'U.S. Club Soccer',
        'USA Soccer Academy',
      ) + CODE,
    ),
  ],
  [
    'a list that offers it switched off',
    'option-not-found',
    dialog(
      `<label>Organization <select><option></option><option disabled>U.S. Soccer</option></select></label>${CODE}`,
    ),
  ],
  ['the organization twice', 'option-tie', dialog(options('U.S. Soccer', 'U.S. Soccer') + CODE)],
  [
    'two that are as close',
    'option-tie',
    dialog(options('U.S. Soccer Federation', 'United States Soccer Federation, Inc.') + CODE),
  ],
  [
    'a list that chooses another than was pressed',
    'not-taken',
    `${dialog(`<span id="l">Organization</span><div role="combobox" tabindex="0" aria-labelledby="l" aria-controls="o" aria-expanded="false" style="height:24px"></div><ul role="listbox" id="o" hidden><li role="option">AAU</li><li role="option">U.S. Soccer</li></ul><input type="hidden">${CODE}`)}<script>
      const [box, list, held] = ['[role=combobox]', 'ul', '[type=hidden]'].map((name) => document.querySelector(name));
      const take = (name) => { box.textContent = held.value = name; list.hidden = true; };
      box.onclick = () => { list.hidden = false; };
      list.onclick = () => take('AAU');
      box.onkeydown = ({ key }) => key === 'Backspace' && take('');
    </script>`,
  ],
  [
    'a page that changes what is filled',
    'not-taken',
    `${dialog(ORGANIZATION + CODE)}<script>document.querySelector('input').addEventListener('input', (event) => { event.target.value = event.target.value.toLowerCase(); });</script>`,
  ],
];
