/** What this computer is called in what has to be switched on; null where we know no steps for it. */
export type System = 'win' | 'mac' | 'linux';
export type BrowserName = 'chrome' | 'edge' | 'other';

export interface Machine {
  system: System | null;
  browser: BrowserName;
}

const systems: Partial<Record<string, System>> = {
  win: 'win',
  mac: 'mac',
  linux: 'linux',
  openbsd: 'linux',
};

/**
 * Tells the machine from what the browser says of itself: the system as `runtime.getPlatformInfo` names it, the brands
 * as `navigator.userAgentData` does. Browsers put their brands in any order and a made-up one among them.
 */
export function machineOf(os: string, brands: readonly { brand: string }[]): Machine {
  const has = (name: string) => brands.some(({ brand }) => brand === name);
  const browser = has('Microsoft Edge') ? 'edge' : has('Google Chrome') ? 'chrome' : 'other';
  return { system: systems[os] ?? null, browser };
}
