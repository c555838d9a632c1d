// An administrator at the API instead of a page: signs in by the mailed code and asks for what the pages would show.

import type { ReviewPage } from '../../contract/certificates/review.ts';
import { endpoints } from '../../contract/endpoints.ts';
import type { PeoplePage, PersonRow } from '../../contract/people/member.ts';
import type { SignedIn } from '../../contract/sign-in/sign-in.ts';
import type { Certifications } from '../../contract/ussf/certification.ts';
import type { World } from './start-world.ts';

export class Office {
  readonly #world: World;
  readonly #organization: string;
  readonly #token: string;

  private constructor(world: World, organization: string, token: string) {
    this.#world = world;
    this.#organization = organization;
    this.#token = token;
  }

  static async signIn(world: World, email: string, organization: string): Promise<Office> {
    const post = (path: string, body: object) =>
      fetch(world.worker.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const mail = world.expectMail(email, /\b\d{6}\b/);
    await post(endpoints.askForCode.path, { email });
    const answer = await post(endpoints.signIn.path, { email, code: /\b\d{6}\b/.exec((await mail()).text)?.[0] });
    if (!answer.ok) throw new Error(`${email} could not sign in: ${await answer.text()}`);
    return new Office(world, organization, ((await answer.json()) as SignedIn).token);
  }

  /** @throws when nobody of that name is on the books. */
  async person(firstName: string, lastName: string): Promise<PersonRow> {
    const { people } = await this.#get<PeoplePage>(endpoints.getPeople.path);
    const found = people.find((each) => each.firstName === firstName && each.lastName === lastName);
    if (!found) throw new Error(`${firstName} ${lastName} is not among the ${people.length} people`);
    return found;
  }

  async certificationsOf(firstName: string, lastName: string): Promise<Certifications> {
    const { memberId } = await this.person(firstName, lastName);
    return this.#get<Certifications>(endpoints.getCertifications.path.replace(':member', memberId));
  }

  reviews(): Promise<ReviewPage> {
    return this.#get<ReviewPage>(endpoints.getReviews.path);
  }

  /** @param what below the organization's own address, as `api-keys`. @throws when it is refused. */
  async post(what: string, body: object): Promise<unknown> {
    const url = `${this.#world.worker.url}/v1/organizations/${this.#organization}/${what}`;
    const headers = { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' };
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  }

  /** @param what below the organization's own address, as `ussf-report`: a file. */
  async text(what: string): Promise<string> {
    return new TextDecoder().decode(await this.bytes(what));
  }

  async bytes(what: string): Promise<Uint8Array> {
    const url = `${this.#world.worker.url}/v1/organizations/${this.#organization}/${what}`;
    const answer = await fetch(url, { headers: { authorization: `Bearer ${this.#token}` } });
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  }

  async #get<Answer>(path: string): Promise<Answer> {
    const url = this.#world.worker.url + path.replace(':organization', this.#organization);
    const answer = await fetch(url, { headers: { authorization: `Bearer ${this.#token}` } });
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }
}
