// Runs something once the page's own scripts have had their turn: a field filled before anybody listens
// is filled in vain.
export function whenReady(run: () => void): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.domContentLoadedEventEnd) run();
  else addEventListener('DOMContentLoaded', () => setTimeout(run), { once: true, capture: true });
}
