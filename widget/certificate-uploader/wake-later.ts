// What an earlier page left waiting without a network goes after this page's own work; one that does not get this asks the next time.

export const wakeLater = (own: Promise<unknown>): void => {
  own
    .then(() => import('./wake-waiting.ts'))
    .then(({ wakeWaiting }) => wakeWaiting())
    .catch(() => {});
};
