// An outline from the field becomes a fixture page with counts.
import { describe, expect, it } from 'vitest';
import { fixtureOf } from '../../tools/outline-to-fixture.ts';

const OUTLINE = `# page
div role="dialog"
  h2 "Add Membership"
  form
    label "Organization"
      select sight=clear
    label "Access Code"
      input type="text" placeholder="Access Code" sight=covered
    button "Save"`;

describe('an outline', () => {
  it('becomes a page with the same structure', () => {
    const { html } = fixtureOf(OUTLINE);
    expect(html).toContain('<div role="dialog">');
    expect(html.replace(/\s+/g, '')).toContain('<label>Organization<select></select></label>');
    expect(html).toContain('data-sight="covered"');
  });

  it('says how many names of which part are to be found there', () => {
    expect(fixtureOf(OUTLINE).counts).toEqual({ organization: 1, access: 2 });
    expect(fixtureOf(OUTLINE).html).toMatch(/^<!-- expected: access=2 organization=1 -->/);
  });

  it('ignores lines that are no outline', () => {
    expect(fixtureOf('<script>alert(1)</script>\nhello').html).not.toContain('script');
  });
});
