// The name under which this device signed in before: it opens nothing, and a stranger's wrong guesses elsewhere do not count against it. Kept only
// after somebody has signed in here.
const KEY = 'touchline.device';

export function deviceName(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // No storage here: it is a new device every time.
    return null;
  }
}

export function keepDeviceName(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // No storage here.
  }
}
