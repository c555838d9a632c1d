// U.S. Soccer's records in memory: people, their licences, and what the console can do to them. Where a state renews by OMS
// the change is known there at once and to U.S. Soccer only after a lag.

export interface SandboxLicense {
  license_id: number;
  discipline: 'coach' | 'referee' | 'safety';
  issue_date: string;
  expiration_date: string | null;
  issuer: string;
}

export interface SandboxPerson {
  ussfId: string;
  email: string;
  firstName: string;
  lastName: string;
  state: string;
  minor: boolean;
  licenses: SandboxLicense[];
}

interface Pending {
  atMs: number;
  apply: () => void;
}

const DAY_MS = 86_400_000;

export class UssfRecords {
  readonly people: SandboxPerson[] = [];
  readonly now: () => Date;
  /** Days until what a state's own system knows reaches U.S. Soccer. */
  omsLagDays = 0;
  readonly #pending: Pending[] = [];
  #changed: (person: SandboxPerson, license: SandboxLicense) => void = () => undefined;

  constructor(now: () => Date) {
    this.now = now;
  }

  onChanged(hear: (person: SandboxPerson, license: SandboxLicense) => void): void {
    this.#changed = hear;
  }

  add(person: SandboxPerson): void {
    this.people.push(person);
  }

  /** Applies what lagged and has arrived meanwhile. */
  arrive(): void {
    const nowMs = this.now().getTime();
    const arrived = this.#pending.filter(({ atMs }) => atMs <= nowMs);
    for (const each of arrived) {
      this.#pending.splice(this.#pending.indexOf(each), 1);
      each.apply();
    }
  }

  byEmail(email: string): SandboxPerson[] {
    return this.people.filter((person) => person.email.toLowerCase() === email.toLowerCase());
  }

  byName(firstName: string, lastName: string, state: string): SandboxPerson[] {
    const same = (a: string, b: string) => a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0;
    return this.people.filter(
      (person) => same(person.firstName, firstName) && same(person.lastName, lastName) && same(person.state, state),
    );
  }

  byId(ussfId: string): SandboxPerson | undefined {
    return this.people.find((person) => person.ussfId === ussfId);
  }

  /** Only active licences come back, as U.S. Soccer does it; where OMS lags, an old one is still listed. */
  activeOf(person: SandboxPerson): SandboxLicense[] {
    this.arrive();
    const today = this.now().toISOString().slice(0, 10);
    return person.licenses.filter(
      ({ expiration_date }) => expiration_date === null || expiration_date >= today || this.omsLagDays > 0,
    );
  }

  renew(ussfId: string, licenseId: number, expirationDate: string): void {
    this.#change(ussfId, licenseId, (license) => {
      license.issue_date = this.#today();
      license.expiration_date = expirationDate;
    });
  }

  expire(ussfId: string, licenseId: number): void {
    this.#change(ussfId, licenseId, (license) => {
      license.expiration_date = new Date(this.now().getTime() - DAY_MS).toISOString().slice(0, 10);
    });
  }

  revoke(ussfId: string, licenseId: number): void {
    const person = this.byId(ussfId);
    this.#change(ussfId, licenseId, (license) => {
      person?.licenses.splice(person.licenses.indexOf(license), 1);
    });
  }

  /** A higher licence takes the place of the one before. */
  upgrade(ussfId: string, licenseId: number, to: number): void {
    this.#change(ussfId, licenseId, (license) => {
      license.license_id = to;
      license.issue_date = this.#today();
    });
  }

  grant(ussfId: string, license: SandboxLicense): void {
    const person = this.byId(ussfId);
    if (!person) return;
    person.licenses.push(license);
    this.#changed(person, license);
  }

  #today(): string {
    return this.now().toISOString().slice(0, 10);
  }

  #change(ussfId: string, licenseId: number, change: (license: SandboxLicense) => void): void {
    const person = this.byId(ussfId);
    const license = person?.licenses.find((each) => each.license_id === licenseId);
    if (!person || !license) return;
    const apply = () => {
      change(license);
      this.#changed(person, license);
    };
    if (this.omsLagDays === 0) apply();
    else this.#pending.push({ atMs: this.now().getTime() + this.omsLagDays * DAY_MS, apply });
  }
}
