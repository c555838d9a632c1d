// Reads a delivery report (RFC 3464): which mails of ours it may speak of, and whom it says they failed for good. Pure reading; whether any
// of it is true is not asked here. A delay, a success and a relay are no failures.
import { REPORT_RECIPIENTS_MAX, RETURNED_HEADERS_MAX_CHARACTERS } from '../limits.ts';
import { idIn, OWN_ID_HEADER } from '../message-id.ts';

export interface DeliveryReport {
  /** Out of the mail that was sent back; empty where none of them can be ours. */
  messageIds: string[];
  failures: { recipient: string; words: string }[];
}

const RETURNED = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];
const STATUS = ['message/delivery-status', 'message/global-delivery-status'];
/** A report is two deep; a thousand parts within parts are an attack. */
const LIMITS = { maxNestingDepth: 10, maxHeadersSize: 65_536, maxRfc822NestingDepth: 0 };

/** With what RFC 3464 lets stand around an address. */
const RECIPIENT_MAX_CHARACTERS = 1000;

type Fields = Map<string, string>;

/** @throws when it is no MIME message. @returns null when it says nothing of a delivery. */
export async function readBounce(raw: ArrayBuffer): Promise<DeliveryReport | null> {
  const { default: PostalMime } = await import('postal-mime');
  const fieldsOf = async (text: string): Promise<Fields> => {
    const { headers } = await PostalMime.parse(`${text.trim()}\r\n\r\n`, LIMITS);
    return new Map(headers.map(({ key, value }) => [key, value]));
  };
  const { attachments } = await PostalMime.parse(raw, LIMITS);
  const partOf = (types: string[]): string | undefined => {
    const part = attachments.find(({ mimeType }) => types.includes(mimeType));
    return part && asText(part.content);
  };
  const [status, returned] = [partOf(STATUS), partOf(RETURNED)];
  if (status === undefined || returned === undefined) return null;
  // The first block is about the report itself, each further one about a recipient.
  const [, ...blocks] = blocksOf(status);
  const recipients = await Promise.all(blocks.slice(0, REPORT_RECIPIENTS_MAX).map(fieldsOf));
  const [head = ''] = blocksOf(returned.slice(0, RETURNED_HEADERS_MAX_CHARACTERS));
  const sent = await fieldsOf(head);
  const ids = [sent.get(OWN_ID_HEADER.toLowerCase()), sent.get('message-id')].map((value) => idIn(value ?? ''));
  return {
    messageIds: [...new Set(ids.filter((id) => id !== null))],
    failures: recipients.flatMap(failureOf),
  };
}

const asText = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

const blocksOf = (text: string): string[] => text.split(/\r?\n[ \t]*\r?\n/).filter((block) => block.trim() !== '');

/** RFC 3464, 2.3: `Action: failed` and a status of class 5 say that no further try will be made. */
function failureOf(fields: Fields): DeliveryReport['failures'] {
  const status = /^5\.\d{1,3}\.\d{1,3}(?!\d)/.exec(fields.get('status')?.trim() ?? '')?.[0];
  const recipient = addressIn(fields.get('final-recipient') ?? '');
  if (fields.get('action')?.trim().toLowerCase() !== 'failed' || !status || !recipient) return [];
  return [{ recipient, words: `${status} ${fields.get('diagnostic-code') ?? ''}`.trim() }];
}

/** `rfc822; ana@example.org`, with or without angle brackets. */
function addressIn(value: string): string | undefined {
  const [kind = '', given = '', more] = value.slice(0, RECIPIENT_MAX_CHARACTERS).split(';');
  if (more !== undefined || !/^(?:rfc822|utf-8)$/i.test(kind.trim())) return undefined;
  const address = given.trim().replace(/^<|>$/g, '');
  return /^[^\s<>@]+@[^\s<>]+$/.test(address) ? address.toLowerCase() : undefined;
}
