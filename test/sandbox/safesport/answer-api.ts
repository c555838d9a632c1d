// The stand-in's JSON calls, the same for both generations: enroll, sign up, verify, log in, finish; and the operator's resend.
// Never touches sockets or files: a call in, an answer out.
import type { Accounts, Person } from './accounts.ts';
import { findAssociation, listOrganizations, type SafesportAssociation } from './associations.ts';
import { COURSES, findCourse } from './courses.ts';
import { type CompletionSender, RESENDS } from './send-completion.ts';

export interface ApiCall {
  /** `POST /api/enroll` */
  operation: string;
  body: Record<string, string>;
  session: string | undefined;
}

export interface ApiAnswer {
  status: number;
  body: unknown;
  session?: string;
}

export interface Site {
  associations: SafesportAssociation[];
  accounts: Accounts;
  sender: CompletionSender;
  now: () => Date;
}

const problem = (status: number, code: string): ApiAnswer => ({ status, body: { problem: code } });

export async function answerApi(site: Site, { operation, body, session }: ApiCall): Promise<ApiAnswer> {
  const account = site.accounts.ofSession(session);
  switch (operation) {
    case 'GET /api/organizations':
      return { status: 200, body: listOrganizations(site.associations) };
    case 'POST /api/enroll':
      return findAssociation(site.associations, body.code ?? '', body.organization)
        ? { status: 200, body: {} }
        : problem(402, 'payment');
    case 'POST /api/accounts':
      return signUp(site, body);
    case 'POST /api/verify':
      return site.accounts.verify(body.token ?? '') ? { status: 200, body: {} } : problem(404, 'no-such-link');
    case 'POST /api/login': {
      const outcome = site.accounts.logIn(body.email ?? '', body.password ?? '');
      return 'problem' in outcome ? problem(401, outcome.problem) : { status: 200, body: {}, session: outcome.session };
    }
    case 'GET /api/me':
      return account
        ? { status: 200, body: { person: account.person, courses: COURSES, finished: account.finished } }
        : problem(401, 'log-in');
    case 'POST /api/finish': {
      const course = findCourse(body.course ?? '');
      if (!account || !course) return problem(401, 'log-in');
      const completedOn = site.now().toISOString().slice(0, 10);
      const sent = await site.sender.send(account, course, completedOn);
      account.finished.push({ code: course.code, completedOn, certificateId: sent.message.data.completionId });
      return { status: 200, body: { completedOn } };
    }
    case 'GET /api/operator':
      return {
        status: 200,
        body: site.sender.sent.map(({ association, ...sent }) => ({ ...sent, to: association.slug })),
      };
    case 'POST /api/operator/resend': {
      const last = site.sender.sent.findLast(({ how }) => how === 'first');
      const how = RESENDS.find((candidate) => candidate === body.how);
      if (!last || !how) return problem(404, 'nothing-sent-yet');
      await site.sender.resend(last, how, body.birthDate || undefined);
      return { status: 200, body: {} };
    }
    default:
      return problem(404, 'not-found');
  }
}

function signUp(site: Site, body: Record<string, string>): ApiAnswer {
  const association = findAssociation(site.associations, body.code ?? '', body.organization || undefined);
  if (!association) return problem(402, 'payment');
  const { firstName = '', lastName = '', email = '', birthDate = '', gender = '', password = '' } = body;
  const person: Person = { firstName, lastName, email, birthDate, gender };
  if (!password || Object.values(person).some((value) => value === '')) return problem(422, 'incomplete');
  const account = site.accounts.signUp(person, password, association);
  return account ? { status: 201, body: { mailToken: account.mailToken } } : problem(409, 'account-exists');
}
