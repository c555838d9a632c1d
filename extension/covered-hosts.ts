// The hosts that this package may run on, as its own manifest says.
import { browser } from './browser.ts';

export const coveredHosts = (): string[] => (browser.runtime.getManifest().host_permissions ?? []) as string[];
