// A letter as the two bodies a mail has: plain text, and HTML that every mail program shows. Everything is escaped.

import { html } from 'hono/html';
import type { Language } from '../../contract/people/member.ts';
import type { Letter, MailContent, OptOutLinks } from '../mail/mail-template.ts';
import type { WrittenMail } from '../mail/written-mail.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';

/** @param optOut where mails of this kind can be ended; null for the essential ones. */
export async function writeLetter(
  content: MailContent,
  language: Language,
  link: string,
  optOut: OptOutLinks | null = null,
): Promise<WrittenMail> {
  const letter = language === 'es' ? spanish(content, link) : english(content, link);
  const end = optOut && { label: END[language], href: optOut.page };
  return {
    subject: letter.subject,
    text: asText(letter, end),
    html: await asHtml(letter, end, language),
    // RFC 8058: the address takes a POST and asks nothing more.
    headers: optOut
      ? { 'List-Unsubscribe': `<${optOut.oneClick}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
      : {},
  };
}

const END: Record<Language, string> = {
  en: 'Unsubscribe from these emails',
  es: 'Cancelar la suscripción a estos correos',
};
type End = { label: string; href: string } | null;

function asText({ greeting, paragraphs, button, code, footnote }: Letter, end: End): string {
  const action = button ? [`${button.label}:\n${button.href}`] : [];
  const ending = end ? `\n\n${end.label}:\n${end.href}` : '';
  return [greeting, ...paragraphs, ...(code ? [code] : []), ...action, `--\n${footnote}${ending}`].join('\n\n');
}

async function asHtml(
  { greeting, paragraphs, button, code, footnote }: Letter,
  end: End,
  language: Language,
): Promise<string> {
  const body =
    'margin:0;padding:24px;background:#f4f5f7;font:16px/1.5 system-ui,-apple-system,Segoe UI,sans-serif;color:#1b1f24';
  const card = 'max-width:520px;margin:0 auto;padding:28px;background:#fff;border:1px solid #dfe3e8;border-radius:8px';
  const press =
    'display:inline-block;padding:12px 20px;background:#0b5a3c;color:#fff;border-radius:6px;text-decoration:none;font-weight:600';
  const digits = 'font:600 32px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:6px;margin:16px 0';
  return `${await html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Touchline</title></head>
<body style="${body}"><div style="${card}">
<p style="margin:0 0 16px">${greeting}</p>
${paragraphs.map((each) => html`<p style="margin:0 0 16px;white-space:pre-line">${each}</p>`)}
${code ? html`<p style="${digits}">${code}</p>` : ''}
${button ? html`<p style="margin:24px 0"><a style="${press}" href="${button.href}">${button.label}</a></p>` : ''}
<p style="margin:24px 0 0;font-size:14px;color:#57606a">${footnote}</p>
${end ? html`<p style="margin:8px 0 0;font-size:14px"><a style="color:#57606a" href="${end.href}">${end.label}</a></p>` : ''}
</div></body></html>`}`;
}
