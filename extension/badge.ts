// The sign on the toolbar button: a tick when something was filled, an exclamation mark when the coach should look.
// Fields that simply are not there or not to be seen yet are no news.
import { browser } from './browser.ts';
import type { Outcome } from './site/outcome.ts';

const NO_NEWS = [
  'form-not-found',
  'hidden',
  'zero-size',
  'transparent',
  'covered',
  'off-screen',
  'paused',
  'press-enroll',
];

export async function showBadge(outcome: Outcome, tabId: number): Promise<void> {
  const text =
    outcome.state === 'filled' ? '✓' : outcome.state === 'refused' && !NO_NEWS.includes(outcome.refusal) ? '!' : '';
  await browser.action.setBadgeBackgroundColor({ tabId, color: outcome.state === 'filled' ? '#1a7f37' : '#9a6700' });
  await browser.action.setBadgeText({ tabId, text });
}
