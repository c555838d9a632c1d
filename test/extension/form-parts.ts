// The parts that test pages are made of: an honest dialog, and what may stand in it.
const OPTIONS = '<option value="">Select...</option><option>AAU</option><option>U.S. Soccer</option>';

export const ORGANIZATION = `<p><label>Organization <select>${OPTIONS}</select></label></p>`;
export const CODE = '<p><label>Access Code <input></label></p>';
export const BOTH = ORGANIZATION + CODE;

export const dialog = (inner: string, title = 'Add Membership', buttons = '<button>Save</button>'): string =>
  `<div role="dialog"><h2>${title}</h2><form>${inner}${buttons}</form></div>`;

export const codeWith = (attributes: string, label = 'Access Code'): string =>
  `<p><label>${label} <input ${attributes}></label></p>`;
