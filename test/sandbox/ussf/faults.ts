// What the stand-in does wrong, by dice with a fixed seed: slow, 429 with Retry-After, 500, half a body.
export const FAULTS = ['slow', 'busy', 'broken', 'half'] as const;
export type Fault = (typeof FAULTS)[number];

/** Slow enough to be noticed, short of anybody's deadline. */
export const SLOW_MS = 400;

export class Faults {
  /** Of a thousand answers, so many go wrong in each way. */
  readonly perThousand: Record<Fault, number> = { slow: 0, busy: 0, broken: 0, half: 0 };
  /** What a 429 asks for. */
  retryAfterSeconds = 1;
  readonly met: Record<Fault, number> = { slow: 0, busy: 0, broken: 0, half: 0 };
  #state = 20_261_122;

  /** All four at that many in a thousand each; 0 is a good day. */
  setAll(perThousand: number): void {
    for (const fault of FAULTS) this.perThousand[fault] = perThousand;
  }

  throw(): Fault | null {
    let dice = this.#next() * 1000;
    for (const fault of FAULTS) {
      dice -= this.perThousand[fault];
      if (dice < 0) {
        this.met[fault]++;
        return fault;
      }
    }
    return null;
  }

  /** mulberry32: small, and the same on every machine. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
}
