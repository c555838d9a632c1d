// What mails about U.S. Soccer's licenses promise, in both languages: a button is named for the page behind it, a rule as it is kept.
import { describe, expect, it } from 'vitest';
import { english } from '../../../worker/letters/en.ts';
import { spanish } from '../../../worker/letters/es.ts';
import type { MailContent } from '../../../worker/mail/mail-template.ts';
import { CONFIRM_AFTER_HOURS } from '../../../worker/ussf/rules/diff-certifications.ts';

const both = (content: MailContent) => [english, spanish].map((write) => write(content, 'https://x/pages/games'));

describe('a mail', () => {
  it('to whoever assigns officials leads to the games, and says so', () => {
    const letters = both({ template: 'assignor-notice', organization: 'Big Bear', slug: 'big-bear', matters: [] });
    expect(letters.map(({ button }) => button?.label)).toEqual(['Open the games', 'Abrir los partidos']);
  });

  it('about missing licenses says from when on a Re-sync counts', () => {
    const letters = both({
      ...{ template: 'licenses-missing', organization: 'Big Bear', slug: 'big-bear' },
      ...{ unconfirmed: 3, held: 20 },
    });
    const said = letters.map(({ paragraphs }) => paragraphs.join('\n'));
    expect(said[0]).toContain(`once ${CONFIRM_AFTER_HOURS} hours have passed since it first went missing`);
    expect(said[1]).toContain(`cuando hayan pasado ${CONFIRM_AFTER_HOURS} horas desde que faltó por primera vez`);
  });
});
