import { dev } from '$app/environment';
import { to } from './links.ts';

let asked = false;

const saving = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false;

/**
 * Lets the service worker keep the site on this device once the page has come and stands; for readers who save data
 * only where a class is taught.
 */
export function keepOffline(teaching = false): void {
  if (dev || asked || self !== top || (saving() && !teaching)) return;
  asked = true;
  const soon = () => setTimeout(register, AFTER);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

/** Milliseconds after the page has loaded: what it shows first comes first. */
const AFTER = 2000;

/** Never throws: a browser without service workers, or one that blocks them, has the network only. */
async function register(): Promise<void> {
  try {
    const { serviceWorker } = navigator;
    await serviceWorker.register(to('/service-worker.js'), { updateViaCache: 'none' });
    (await serviceWorker.ready).active!.postMessage('keep');
  } catch {
    return;
  }
}
