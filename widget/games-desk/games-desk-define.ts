// Registers <games-desk> and the parts it stands on.
import { define } from '../internal/define.ts';
import { GamesDeskElement } from './games-desk.ts';
import { GamesFeedsElement } from './games-feeds.ts';
import { GamesImportElement } from './games-import.ts';
import { GamesListElement } from './games-list.ts';
import { NoticePreferenceElement } from './notice-preference.ts';

define('games-import', GamesImportElement);
define('games-list', GamesListElement);
define('games-feeds', GamesFeedsElement);
define('notice-preference', NoticePreferenceElement);
define('games-desk', GamesDeskElement);

declare global {
  interface HTMLElementTagNameMap {
    'games-desk': GamesDeskElement;
  }
}
