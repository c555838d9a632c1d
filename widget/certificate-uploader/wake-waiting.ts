// Whether an earlier page left files waiting on this device, and if so, sends them. Creates no storage by looking.

export const WAITING_DATABASE = 'touchline-waiting';

export const somethingWaits = async (): Promise<boolean> => {
  // A sandboxed box has no storage; asking there is an error nobody can catch.
  if (self.origin === 'null') return false;
  try {
    // Browsers that cannot list databases are asked for ours, so that nothing is forgotten there.
    const found = await indexedDB.databases?.();
    return !found || found.some(({ name }) => name === WAITING_DATABASE);
  } catch {
    // No storage at all.
    return false;
  }
};

export const wakeWaiting = async (): Promise<void> => {
  if (await somethingWaits()) await (await import('./waiting-files.ts')).waitingFiles.start();
};
