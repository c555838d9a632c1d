// better-auth on D1: one-time codes by mail, bearer sessions. Loaded only when somebody signs in or is signed in, so that
// the webhook path never evaluates it. Which addresses may have a code is decided before this is asked.
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { bearer, emailOTP } from 'better-auth/plugins';
import type { Env } from '../platform/env.ts';
import { SIGN_IN_CODE_MINUTES, SIGN_IN_GUESSES_MAX } from '../platform/limits.ts';
import type { Database } from '../platform/ports.ts';
import { SESSION_HOURS } from './limits.ts';
import * as schema from './sign-in.schema.ts';

export type SendCode = (email: string, code: string) => Promise<void>;

export function authOf(db: Database, env: Env, sendCode: SendCode) {
  return betterAuth({
    database: drizzleAdapter(db, { provider: 'sqlite', schema }),
    secret: env.TOKEN_KEY,
    baseURL: env.PUBLIC_URL,
    telemetry: { enabled: false },
    // Guesses are counted by guess-counter.ts, exactly and before better-auth is asked.
    rateLimit: { enabled: false },
    session: { expiresIn: SESSION_HOURS * 3600, disableSessionRefresh: true },
    plugins: [
      bearer(),
      emailOTP({
        otpLength: 6,
        expiresIn: SIGN_IN_CODE_MINUTES * 60,
        // Counted before this is asked; here is room for a device that is known beside everybody else.
        allowedAttempts: 2 * SIGN_IN_GUESSES_MAX,
        storeOTP: 'hashed',
        async sendVerificationOTP({ email, otp }) {
          await sendCode(email, otp);
        },
      }),
    ],
  });
}
