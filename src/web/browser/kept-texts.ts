import type { KeptName } from '../browser.js';

const PREFIX = 'hs-essentials:';

/** Private windows and full disks throw where others answer; both are "nothing kept". */
export function keptText(name: KeptName): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function keepText(name: KeptName, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, text);
    return true;
  } catch {
    return false;
  }
}
