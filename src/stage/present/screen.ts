/** Keeps the screen from sleeping while the slides are shown, where the browser can. Returns how to let it. */
export function keepAwake(): () => void {
  let lock: { release(): Promise<void> } | undefined;
  let over = false;
  const ask = async (): Promise<void> => {
    if (over || document.hidden || !('wakeLock' in navigator)) return;
    // Refused on an empty battery, for one: then the screen may sleep.
    const given = await navigator.wakeLock.request('screen').catch(() => undefined);
    if (over) void given?.release();
    else lock = given;
  };
  // The browser takes it back whenever the page is hidden.
  document.addEventListener('visibilitychange', ask);
  void ask();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release().catch(() => undefined);
  };
}

/** True where a page can fill the whole screen: not on an iPhone. */
export const canFill = (): boolean => document.fullscreenEnabled === true;

/** Fills the whole screen, or gives it back. False if the browser did not allow it. */
export async function toggleFullscreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}
