// Makes a storm: people, what happened to them, and every delivery of it, shuffled over 75 hours, with forgeries among
// them. Pure but for the public signer. It also says, by itself, what must be true when the storm is over.
import { Webhook } from 'standardwebhooks';
import type { State } from '../../contract/standings/status.ts';
import { type Dice, diceOf } from './dice.ts';
import { TAMPERS } from './tamper.ts';

export interface SignedMessage {
  headers: Record<string, string>;
  body: string;
}

export interface StormPerson {
  /** Also the member's id. */
  id: string;
  lastName: string;
  birthDate: string;
  email: string;
  begun: boolean;
  /** Registered at all; a stranger is not. */
  registered: boolean;
}

export interface StormEvent {
  messageId: string;
  person: StormPerson;
  body: string;
  /** What the person's standing must be in the end; null for a stranger. */
  expected: State | null;
}

export type DeliveryKind = 'genuine' | 'tampered' | 'stale' | 'another-body';

export interface Delivery {
  kind: DeliveryKind;
  atMs: number;
  event: StormEvent;
  message: SignedMessage;
}

export interface Storm {
  people: StormPerson[];
  events: StormEvent[];
  /** In the order in which they come. */
  deliveries: Delivery[];
}

export const STORM_BEGINS_MS = Date.parse('2026-09-01T12:00:00Z');
const HOURS = 75;
export const STORM_ENDS_MS = STORM_BEGINS_MS + HOURS * 3_600_000;
const COMPLETED_ON = '2026-09-01';

const KINDS = [
  { below: 0.6, state: 'approved', over: {}, begun: true, registered: true },
  { below: 0.7, state: 'submitted', over: {}, begun: false, registered: true },
  { below: 0.8, state: 'requires-action', over: { gender: 'male' }, begun: true, registered: true },
  { below: 0.9, state: 'requires-action', over: { code: 'module-1' }, begun: true, registered: true },
  { below: 1, state: null, over: {}, begun: false, registered: false },
] as const;

export function makeStorm(seed: number, events: number, secret: string): Storm {
  const dice = diceOf(seed);
  const made = Array.from({ length: events }, (_, index) => makeEvent(dice, index));
  const signer = new Webhook(secret);
  const deliveries = made.flatMap((event) => deliveriesOf(dice, event, signer));
  deliveries.sort((a, b) => a.atMs - b.atMs);
  return { people: made.map((each) => each.person), events: made, deliveries };
}

function makeEvent(dice: Dice, index: number): StormEvent {
  const number = String(index).padStart(6, '0');
  const thrown = dice.next();
  const kind = KINDS.find(({ below }) => thrown < below) ?? KINDS[0];
  const birthDate = new Date(Date.UTC(1940, 0, 1 + (index % 24_000))).toISOString().slice(0, 10);
  const name = [...number].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
  const lastName = `Storm${name}`;
  const email = `coach${number}@storm.example`;
  const { begun, registered, over, state } = kind;
  const code = 'code' in over ? over.code : 'core';
  const gender = 'gender' in over ? over.gender : 'female';
  const person = { firstName: 'Ana', lastName, birthDate, gender, email };
  const data = {
    completionId: `c_${number}`,
    organization: 'U.S. Soccer',
    course: { code, title: code === 'core' ? 'SafeSport Trained' : 'Mandatory Reporting' },
    completedOn: COMPLETED_ON,
    person,
  };
  const body = JSON.stringify({ type: 'training.completed', timestamp: '2026-09-01T11:59:00Z', data });
  const who = { id: `member-${number}`, lastName, birthDate, email, begun, registered };
  return { messageId: `msg_${number}`, person: who, body, expected: state };
}

/** One to twenty genuine deliveries; one in twenty events is forged as well, one in fifty comes stale, one in a hundred differs. */
function deliveriesOf(dice: Dice, event: StormEvent, signer: Webhook): Delivery[] {
  const some = Math.min(20, 1 + Math.floor(-Math.log(1 - dice.next()) * 4));
  const genuine = Array.from({ length: some }, () => sent(dice, event, signer, 'genuine'));
  const bad: Delivery[] = [];
  for (const _ of genuine) {
    const thrown = dice.next();
    if (thrown < 0.05) bad.push(sent(dice, event, signer, 'tampered'));
    else if (thrown < 0.07) bad.push(sent(dice, event, signer, 'stale'));
    else if (thrown < 0.08) bad.push(sent(dice, event, signer, 'another-body'));
  }
  return [...genuine, ...bad];
}

function sent(dice: Dice, event: StormEvent, signer: Webhook, kind: DeliveryKind): Delivery {
  const atMs = STORM_BEGINS_MS + Math.floor(dice.next() * HOURS * 3_600_000);
  // Another body under the same id is only a conflict once the first has come: it is sent after the storm's first half.
  const body = kind === 'another-body' ? event.body.replace('"Ana"', '"Eve"') : event.body;
  const signedAt = new Date(kind === 'stale' ? atMs - 301_000 - dice.below(86_400_000) : atMs);
  const message = signMessage(signer, event.messageId, body, signedAt);
  return { kind, atMs, event, message: kind === 'tampered' ? dice.pick(TAMPERS)(message) : message };
}

export function signMessage(signer: Webhook, id: string, body: string, at: Date): SignedMessage {
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signer.sign(id, at, body),
  };
  return { headers, body };
}
