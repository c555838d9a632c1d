// Takes a personal link's token out of the address bar and into memory. Never sends it anywhere, never leaves it in the history.
import { LINK_FRAGMENT } from '../../contract/own-page/personal-link.ts';
import { linkToken } from './held-token.ts';

export const takePersonalLink = (): void => {
  const fragment = location.hash.slice(1);
  if (!fragment.startsWith(LINK_FRAGMENT)) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  linkToken.hold(decodeURIComponent(fragment.slice(LINK_FRAGMENT.length)));
};
