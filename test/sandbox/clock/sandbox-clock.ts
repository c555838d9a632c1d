// The demo's time: the machine's own, moved by an offset. Everything in the sandbox and the Worker's demo entry asks it.
export class SandboxClock {
  offsetMs = 0;

  readonly now = (): Date => new Date(Date.now() + this.offsetMs);

  /** @param date YYYY-MM-DD; the time of day stays as it is. */
  setDate(date: string): void {
    const today = this.now().toISOString();
    this.offsetMs = Date.parse(`${date}${today.slice(10)}`) - Date.now();
  }
}
