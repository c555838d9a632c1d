// Expected failures as tagged values, and the one place where a failure becomes a public answer: bland to strangers.
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { FileRefusal } from '../../contract/certificates/certificate.ts';
import type { Problem, ProblemCode } from '../../contract/core/problem.ts';
import { RATE_LIMIT_SECONDS } from './limits.ts';

export interface Failure {
  code: ProblemCode;
  detail?: string;
  errors?: { path: string; message: string }[];
  refusal?: FileRefusal;
  headers?: Record<string, string>;
}

/** Thrown by route code to end a request with an expected failure; app.ts turns it into its answer. */
export class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure | ProblemCode) {
    const whole = typeof failure === 'string' ? { code: failure } : failure;
    super(whole.code);
    this.failure = whole;
  }
}

const ANSWERS: Record<ProblemCode, { status: ContentfulStatusCode; title: string; detail?: string }> = {
  'bad-request': { status: 400, title: 'The request could not be read' },
  'not-signed-in': { status: 401, title: 'Please sign in', detail: 'Sign in again, or open the link from your email.' },
  'link-expired': { status: 401, title: 'This link has expired', detail: 'Request a new link; we’ll email it.' },
  'link-revoked': { status: 401, title: 'This link was turned off', detail: 'Request a new link; we’ll email it.' },
  'link-not-valid': { status: 401, title: 'This link does not work', detail: 'Request a new link; we’ll email it.' },
  'code-not-valid': {
    status: 401,
    title: 'That code is incorrect or expired',
    detail: 'Check the six digits, or request a new code.',
  },
  'not-allowed': { status: 403, title: 'You don’t have permission' },
  'must-register-online': {
    status: 403,
    title: 'This role must register online',
    detail: 'A background check needs the person’s own authorization. Email them the registration link.',
  },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed', detail: 'The header Allow lists the methods.' },
  'wrong-media-type': { status: 415, title: 'Unsupported media type', detail: 'Send it as application/json.' },
  archived: { status: 409, title: 'This organization is archived' },
  conflict: { status: 409, title: 'This ID was already used for a different request' },
  'in-progress': { status: 409, title: 'The same request is still in progress', detail: 'Try again in a moment.' },
  'already-decided': { status: 409, title: 'Someone else already decided this' },
  'merged-further': {
    status: 409,
    title: 'This record was merged again later',
    detail: 'Undo that merge first.',
  },
  'too-big': { status: 413, title: 'File or request is too large' },
  'not-the-schema': { status: 422, title: 'Some fields are missing or invalid' },
  'file-refused': { status: 422, title: 'This file cannot be used' },
  'too-many-requests': { status: 429, title: 'Too many attempts', detail: 'Wait a few minutes, then try again.' },
  'bad-signature': { status: 401, title: 'The signature is missing, invalid, or too old' },
  'source-unavailable': {
    status: 503,
    title: 'U.S. Soccer isn’t responding',
    detail: 'Your records haven’t changed. Try again in a few minutes.',
  },
  outage: { status: 500, title: 'Something went wrong on our side', detail: 'Try again.' },
};

/** The public answer to a failure, as RFC 9457 says. */
export function problemOf(failure: Failure): Problem {
  const { status, title, detail } = ANSWERS[failure.code];
  const said = failure.detail ?? detail;
  return {
    type: `https://touchline.dev/problems/${failure.code}`,
    code: failure.code,
    title,
    status,
    ...(said === undefined ? {} : { detail: said }),
    ...(failure.errors ? { errors: failure.errors } : {}),
    ...(failure.refusal ? { refusal: failure.refusal } : {}),
  };
}

export function problemResponse(failure: Failure): Response {
  const problem = problemOf(failure);
  const headers = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    // Whoever is told to wait is told how long; a limit that knows better says so itself.
    ...(problem.status === 429 || problem.status === 503 ? { 'retry-after': String(RATE_LIMIT_SECONDS) } : {}),
    ...failure.headers,
  };
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
