// Pages that are not ours in every way that a page can be, or that say it in other words, and that are to be filled all the same.
import { BOTH, CODE, codeWith, dialog, ORGANIZATION } from './form-parts.ts';

/** A form with a field of this name answers that field when it is asked for what it is called like. */
const IN_FORMS = [
  'matches',
  'parentElement',
  'parentNode',
  'querySelectorAll',
  'querySelector',
  'getAttribute',
  'hasAttribute',
  'childNodes',
  'firstChild',
  'nextSibling',
  'previousSibling',
  'closest',
  'getBoundingClientRect',
  'localName',
  'tagName',
  'ownerDocument',
  'checkVisibility',
  'shadowRoot',
  'nodeType',
  'contains',
  'isConnected',
  'textContent',
  'getRootNode',
  'getAnimations',
  'addEventListener',
  'dispatchEvent',
  'id',
  'style',
  'host',
  'elements',
  'length',
  'submit',
  'namespaceURI',
  'offsetHeight',
  'compareDocumentPosition',
];
const IN_DOCUMENTS = [
  'querySelectorAll',
  'defaultView',
  'body',
  'documentElement',
  'activeElement',
  'elementFromPoint',
  'createElement',
  'getElementById',
  'addEventListener',
  'host',
  'referrer',
  'readyState',
  'location',
  'forms',
];

const rows = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<div><b>a</b><i>${at}</i><u>c</u><span>d</span><em>e</em></div>`).join('');
const LOW = 'style="height:20px;overflow:hidden"';
const FIXED = dialog(BOTH).replace(
  'role="dialog"',
  'role="dialog" style="position:fixed;left:20px;top:20px;background:#fff"',
);

export const HONEST_PAGES: [what: string, body: string][] = [
  ['fields named like methods', dialog(BOTH + IN_FORMS.map((name) => `<input type="hidden" name="${name}">`).join(''))],
  [
    'fields named like methods that can be seen',
    dialog(
      BOTH +
        IN_FORMS.slice(0, 12)
          .map((name) => `<label>x <input name="${name}"></label>`)
          .join(''),
    ),
  ],
  [
    'pictures named like methods of the document',
    IN_DOCUMENTS.map((name) => `<img name="${name}" alt="">`).join('') + dialog(BOTH),
  ],
  [
    'forms named like methods of the document',
    IN_DOCUMENTS.map((name) => `<form name="${name}"></form>`).join('') + dialog(BOTH),
  ],
  [
    '1,500 words behind Organization',
    `${dialog(`<p ${LOW}>Organization ${'word '.repeat(1500)}</p>${BOTH}`)}<p>Organization ${'word '.repeat(1500)}</p>`,
  ],
  [
    '1,500 words in a control of that name',
    `<div><span>Organization</span><div style="cursor:pointer">${'<span>word</span> '.repeat(1500)}</div></div>${FIXED}`,
  ],
  ['twenty thousand elements', rows(3400) + FIXED],
  ['two thousand other fields', '<p><label>Other <input></label></p>'.repeat(2000) + FIXED],
  ['two thousand elements deep', `${'<div>'.repeat(2000)}x${'</div>'.repeat(2000)}${FIXED}`],
  ['five hundred nested comboboxes', `${'<div role="combobox">'.repeat(500)}x${'</div>'.repeat(500)}${FIXED}`],
  [
    'three thousand options',
    dialog(
      `<p><label>Organization <select><option></option>${Array.from({ length: 3000 }, (_, at) => `<option>Association ${at}</option>`).join('')}<option>U.S. Soccer</option></select></label></p>${CODE}`,
    ),
  ],
  ['a button that adds the membership, and no title', `<form>${BOTH}<button>Add Membership</button></form>`],
  ['a legend', `<form><fieldset><legend>My Membership</legend>${BOTH}</fieldset><button>Save</button></form>`],
  ['a title before the form', `<h1>Sign Up</h1><form>${BOTH}<button>Continue</button></form>`],
  ['a title by aria', `<div role="dialog" aria-label="Add Membership">${BOTH}<button>Save</button></div>`],
  ['a Spanish title', dialog(BOTH, 'Agregar membresía', '<button>Guardar</button>')],
  ['My Memberships', dialog(BOTH, 'My Memberships')],
  [
    'a sentence that says whom to ask',
    dialog(`<p>Your league or club has given you an access code. Ask them if you don't know it.</p>${BOTH}`),
  ],
  ['a link to log in beside', `${dialog(BOTH)}<p>Have an account? <a href="#">Log in</a></p>`],
  [
    'a harmless filter and a cover that is below',
    `<div style="position:fixed;inset:0;background:#eee;pointer-events:none;z-index:-1"></div><div style="filter:drop-shadow(0 0 2px #000)">${dialog(BOTH)}</div>`,
  ],
  [
    'a floating label that lets the pointer pass',
    dialog(
      `${ORGANIZATION}<div style="position:relative"><span style="position:absolute;left:4px;top:2px;pointer-events:none">Access Code</span><input aria-label="Access Code" style="width:300px;height:30px"></div>`,
    ),
  ],
  ['a pattern that the code fits', dialog(ORGANIZATION + codeWith('pattern="[A-Z0-9\\-]{19}" maxlength="19"'))],
  [
    'a frame of the same origin',
    `<div role="dialog"><h2>Add Membership</h2><iframe style="width:400px;height:300px" srcdoc='<form>${BOTH}</form>'></iframe></div>`,
  ],
  ['a pattern that would run for ever', dialog(ORGANIZATION + codeWith('pattern="(([A-Z0-9-]+)+)+!?"'))],
  ['an example of a million signs', dialog(ORGANIZATION + codeWith(`placeholder="${'x'.repeat(200_000)}1a"`))],
  [
    'options of a million signs',
    dialog(
      `<p><label>Organization <select style="width:200px"><option></option>${`<option>${'x'.repeat(100_000)}</option>`.repeat(20)}<option>U.S. Soccer</option></select></label></p>${CODE}`,
    ),
  ],
  [
    'events that say the page is leaving',
    `${dialog(BOTH)}<script>for (let at = 0; at < 50; at++) { dispatchEvent(new PageTransitionEvent('pagehide')); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); }</script>`,
  ],
  [
    'what is said of a membership’s code, and more buttons than one',
    dialog(
      `<p>The access code is case-sensitive. Your club has it.</p>${BOTH}`,
      'Add Membership',
      '<button>Cancel</button><button>Save and close</button><button type="button">What is this?</button>',
    ),
  ],
  [
    'a field with a drawing at its end',
    dialog(
      `${ORGANIZATION}<div style="position:relative;width:300px">${codeWith('style="width:280px"')}<svg style="position:absolute;right:24px;top:20px;width:16px;height:16px;pointer-events:none"><rect width="16" height="16"/></svg></div>`,
    ),
  ],
];
