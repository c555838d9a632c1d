// A mail server that hangs up, stalls, says half a line or talks for ever, at every step of the dialog: the sending ends, the mail waits for
// another try, and the Worker goes on answering.
import { env, SELF } from 'cloudflare:test';
import { afterEach, describe, expect, it } from 'vitest';
import { RecipientRefused } from '../../../worker/mail/recipient-refused.ts';
import { smtpSender } from '../../../worker/mail/smtp.ts';
import { MANNERS, type Manner, STEPS, TLS_STEPS } from '../../worker-outside/breaking-steps.ts';

/** A server of the tests is at hand; only one that stalls is waited for. */
const QUICKLY = { connectMs: 1_000, replyMs: 1_000, acceptMs: 1_000 };
const CLEAR = { SMTP_HOST: '127.0.0.1', SMTP_USER: 'touchline', SMTP_PASSWORD: 'sesame' };
const TLS = { ...CLEAR, SMTP_HOST: 'localhost', SMTP_SECURITY: 'tls' as const };
const NEVER = 99;

const MAIL = { subject: 'A dot', text: 'A dot\n.\n..two', html: '<p>A dot</p>', headers: {} };

async function serverPort(at: number, manner: Manner, tls: boolean): Promise<string> {
  const answer = await fetch(`https://mail.test/breaks?at=${at}&manner=${manner}&tls=${tls ? 'yes' : 'no'}`);
  return String(((await answer.json()) as { port: number }).port);
}

async function send(at: number, manner: Manner, settings: typeof CLEAR | typeof TLS): Promise<unknown> {
  const SMTP_PORT = await serverPort(at, manner, settings === TLS);
  const sender = smtpSender({ ...env, ...settings, SMTP_PORT }, QUICKLY);
  try {
    return await sender.send('ana@example.org', MAIL, '<one@touchline.example>').then(
      () => 'sent',
      (error: unknown) => error,
    );
  } finally {
    await sender.close();
  }
}

const answers = async () => expect((await SELF.fetch('https://touchline.test/v1/sealing-key')).status).toBe(200);

describe('a mail server', () => {
  afterEach(async () => void (await fetch('https://mail.test/stop')));

  it('that keeps to the protocol takes the mail, in the clear on loopback and in TLS', async () => {
    expect(await send(NEVER, 'stalls', CLEAR)).toBe('sent');
    expect(await send(NEVER, 'stalls', TLS)).toBe('sent');
  });

  it('that closes a line after some mails is sent the next one on a new line', async () => {
    const secondMail = STEPS.length;
    const SMTP_PORT = await serverPort(secondMail, '421', false);
    const sender = smtpSender({ ...env, ...CLEAR, SMTP_PORT }, QUICKLY);
    await sender.send('ana@example.org', MAIL, '<one@touchline.example>');
    await sender.send('ana@example.org', MAIL, '<two@touchline.example>');
    await sender.close();
  });

  it('that offers no TLS is told nothing, whatever the operator said of loopback, unless it is there', async () => {
    const { port } = (await (await fetch('https://mail.test/start')).json()) as { port: number };
    const here = { ...env, SMTP_PORT: String(port), SMTP_USER: 'touchline', SMTP_PASSWORD: 'sesame' };
    const sendTo = (SMTP_HOST: string, SMTP_SECURITY: 'tls' | 'none-on-loopback') =>
      smtpSender({ ...here, SMTP_HOST, SMTP_SECURITY }, QUICKLY).send(
        'ana@example.org',
        MAIL,
        '<one@touchline.example>',
      );
    await expect(sendTo('127.0.0.1', 'tls')).rejects.toThrow('offers no TLS');
    // Another name of this machine, and not one of loopback.
    await expect(sendTo('0.0.0.0', 'none-on-loopback')).rejects.toThrow('offers no TLS');
    await expect(sendTo('127.0.0.1', 'none-on-loopback')).rejects.toThrow('neither AUTH');
  });

  it('behind which somebody talks on before TLS is believed nothing of it', async () => {
    const outcome = await send(TLS_STEPS.indexOf('starttls'), 'talks-on', TLS);
    expect(String(outcome)).toContain('went on talking before TLS');
  });

  for (const manner of MANNERS) {
    it(`that breaks off (${manner}) at any step ends the sending and freezes nobody`, async () => {
      const clear = STEPS.map((_, at) => send(at, manner, CLEAR));
      const tls = TLS_STEPS.map((_, at) => send(at, manner, TLS));
      await answers();
      for (const [at, outcome] of (await Promise.all([...clear, ...tls])).entries()) {
        expect(outcome, String(at)).toBeInstanceOf(Error);
        expect(outcome, String(at)).not.toBeInstanceOf(RecipientRefused);
      }
      await answers();
    });
  }
});
