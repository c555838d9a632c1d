// Fields that a person does not see, or not whole, or could not reach: nothing goes into them.
import { BOTH, CODE, codeWith, dialog, ORGANIZATION } from './form-parts.ts';

const around = (style: string): string => dialog(`${ORGANIZATION}<div style="${style}">${CODE}</div>`);
const above = (style: string, tag = 'div'): string =>
  `${dialog(BOTH)}<${tag} style="position:fixed;inset:0;z-index:9;${style}"></${tag}>`;
const styled = (css: string): string => `<style>${css}</style>${dialog(BOTH)}`;

export const UNSEEN_PAGES: [what: string, body: string][] = [
  ['a filter that takes all light', around('filter:brightness(0)')],
  ['a filter of opacity', around('filter:opacity(0)')],
  ['a filter that blurs', around('filter:blur(40px)')],
  ['a filter without contrast', around('filter:contrast(0)')],
  ['a harmless filter before a bad one', around('filter:drop-shadow(0 0 1px #000) opacity(1%)')],
  [
    'a mask',
    around(
      '-webkit-mask-image:linear-gradient(transparent,transparent);mask-image:linear-gradient(transparent,transparent)',
    ),
  ],
  ['a clip path', around('clip-path:inset(0 0 100% 0)')],
  ['a clip path that lets the pointer pass', around('clip-path:circle(0);pointer-events:none')],
  ['the old clip', around('position:absolute;clip:rect(0 0 0 0)')],
  ['a blend with what is below', around('mix-blend-mode:difference')],
  [
    'many faint layers',
    dialog(
      `${ORGANIZATION}<div style="opacity:.3"><div style="opacity:.3"><div style="opacity:.3">${CODE}</div></div></div>`,
    ),
  ],
  ['a fade that never ends', styled('@keyframes f{from{opacity:0}to{opacity:1}}form{animation:f 900s linear both}')],
  [
    'a fade that stands still',
    styled('@keyframes f{from{opacity:0}to{opacity:1}}form{animation:f 1s linear both paused}'),
  ],
  ['letters of no size', dialog(ORGANIZATION + codeWith('style="font-size:1px;width:200px;height:20px"'))],
  ['letters of no color', dialog(ORGANIZATION + codeWith('style="color:transparent"'))],
  [
    'a field below the window',
    dialog(BOTH).replace('role="dialog"', 'role="dialog" style="position:absolute;top:3000px"'),
  ],
  [
    'a field half below the window',
    dialog(BOTH).replace('role="dialog"', 'role="dialog" style="position:fixed;bottom:-84px"'),
  ],
  [
    'a field to the right of the window',
    dialog(BOTH).replace('role="dialog"', 'role="dialog" style="position:absolute;left:4000px"'),
  ],
  [
    'a field scrolled away in its box',
    dialog(`${ORGANIZATION}<div style="height:40px;overflow:auto"><div style="height:400px"></div>${CODE}</div>`),
  ],
  ['a field seen from behind', around('transform:rotateY(180deg);backface-visibility:hidden')],
  ['a field turned on its edge', around('transform:rotateX(90deg)')],
  [
    'a cover over its left half',
    `${dialog(BOTH)}<script>const i=document.querySelector('input').getBoundingClientRect();const c=document.createElement('div');c.style.cssText='position:fixed;z-index:9;background:#fff;left:'+i.left+'px;top:'+i.top+'px;width:'+i.width/2+'px;height:'+i.height+'px';document.body.append(c)</script>`,
  ],
  [
    'a cover with a hole in its middle',
    `${dialog(BOTH)}<script>const i=document.querySelector('input').getBoundingClientRect();for(const x of [0,.55]){const c=document.createElement('div');c.style.cssText='position:fixed;z-index:9;background:#fff;left:'+(i.left+x*i.width)+'px;top:'+i.top+'px;width:'+i.width*.45+'px;height:'+i.height+'px';document.body.append(c)}</script>`,
  ],
  ['a cover that lets the pointer pass', above('background:#fff;pointer-events:none')],
  ['a picture that lets the pointer pass', above('width:100%;height:100%;pointer-events:none', 'canvas')],
  ['a gradient that lets the pointer pass', above('background:linear-gradient(#fff,#eee);pointer-events:none')],
  ['a blurred pane that lets the pointer pass', above('backdrop-filter:blur(30px);pointer-events:none')],
  [
    'a cover inside of a wrapper without size',
    `${dialog(BOTH)}<div style="position:fixed;width:0;height:0;z-index:5"><b style="position:fixed;inset:0;background:#fff;pointer-events:none"></b></div>`,
  ],
  [
    'a cover that stands before the dialog and lies above it',
    `<div style="position:fixed;inset:0;z-index:7;background:#fff;pointer-events:none"></div><div style="position:relative;z-index:2">${dialog(BOTH)}</div>`,
  ],
  [
    'a cover of the style sheet alone',
    styled(
      'form{position:relative}form::after{content:"";position:absolute;inset:0;background:#fff;pointer-events:none}',
    ),
  ],
  [
    'a cover in the top layer',
    `${dialog(BOTH)}<div popover="manual" style="inset:0;width:100%;height:100%;pointer-events:none;background:#fff"></div><script>document.querySelector('[popover]').showPopover()</script>`,
  ],
  [
    'a cover in a shadow root',
    `${dialog(BOTH)}<x-c></x-c><script>document.querySelector('x-c').attachShadow({mode:'open'}).innerHTML='<p style="position:fixed;inset:0;margin:0;background:#fff;pointer-events:none;z-index:9"></p>'</script>`,
  ],
  ['a set of fields that is switched off', dialog(`<fieldset disabled>${BOTH}</fieldset>`)],
  ['a form that is inert', dialog(BOTH).replace('<form>', '<form inert>')],
  ['a field that is read-only by aria', dialog(ORGANIZATION + codeWith('aria-readonly="true"'))],
  [
    'a frame in a sandbox',
    `<div role="dialog"><h2>Add Membership</h2><iframe sandbox="allow-same-origin allow-scripts" style="width:400px;height:200px" srcdoc='${dialog(BOTH)}'></iframe></div>`,
  ],
  [
    'a frame that is covered in part',
    `<div role="dialog"><h2>Add Membership</h2><iframe style="width:400px;height:260px" srcdoc='${dialog(BOTH)}'></iframe></div><div style="position:fixed;left:0;top:110px;width:400px;height:200px;background:#fff;z-index:3"></div>`,
  ],
  [
    'an option with another sign',
    dialog(
      `<p><label>Organization <select><option></option><option>U.S. Soccer ❌</option></select></label></p>${CODE}`,
    ),
  ],
  [
    'an option in look-alike letters',
    dialog(`<p><label>Organization <select><option></option><option>U.S. Sоccer</option></select></label></p>${CODE}`),
  ],
  [
    'an option that shows another name than it has',
    dialog(
      `<p><label>Organization <select><option></option><option label="AAU">U.S. Soccer</option></select></label></p>${CODE}`,
    ),
  ],
  [
    'an option whose aria name is not what it shows',
    dialog(
      `<span id="l">Organization</span><ul role="listbox" aria-labelledby="l"><li role="option" aria-label="U.S. Soccer">AAU</li><li role="option">USA Hockey</li></ul>${CODE}`,
    ),
  ],
  ['a border as thick as the page', above('pointer-events:none;border-top:900px solid #fff')],
  [
    'a letter as large as the page',
    `${dialog(BOTH)}<div style="position:fixed;inset:0;z-index:9;overflow:hidden;pointer-events:none;font:900px/1 monospace;color:#fff">█</div>`,
  ],
  [
    'a drawing that lets the pointer pass',
    `${dialog(BOTH)}<svg style="position:fixed;inset:0;width:100%;height:100%;z-index:9;pointer-events:none"><rect width="100%" height="100%" fill="#fff"/></svg>`,
  ],
  [
    'three thin covers',
    dialog(BOTH) +
      '<div style="position:fixed;inset:0;z-index:9;pointer-events:none;background:rgba(255,255,255,.35)"></div>'.repeat(
        3,
      ),
  ],
];
