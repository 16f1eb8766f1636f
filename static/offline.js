// Sent as it is, to pages without any other script too: README, “If the network is bad”.
{
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  const say = (/** @type {string} */ what) => (document.documentElement.dataset[what] = '');
  // What a newer version says is offered in `src/stage/Newer.svelte`; only the window that asks for it loads anew.
  const offer = (/** @type {ServiceWorkerRegistration} */ registration) => {
    const { serviceWorker } = navigator;
    const tell = () => registration.waiting && serviceWorker.controller && say('newer');
    const watch = () => registration.installing?.addEventListener('statechange', tell);
    tell();
    watch();
    registration.addEventListener('updatefound', watch);
    addEventListener('click', ({ target }) => {
      if (!(target instanceof Element && target.closest('[data-renew]'))) return;
      serviceWorker.oncontrollerchange = () => location.reload();
      if (registration.waiting) registration.waiting.postMessage('renew');
      else location.reload();
    });
  };
  const keep = async () => {
    try {
      const { serviceWorker } = navigator;
      serviceWorker.onmessage = ({ data }) => say(data);
      offer(await serviceWorker.register(new URL('service-worker.js', src), { updateViaCache: 'none' }));
      (await serviceWorker.ready).active?.postMessage('keep');
    } catch {
      return;
    }
  };
  const soon = () => setTimeout(keep, 2000);
  const begin = () => (document.readyState === 'complete' ? soon() : addEventListener('load', soon));

  if (connection?.saveData && !/\/(teach|notes)\/|[?&]present\b/.test(location.href))
    addEventListener('teaching', begin, { once: true });
  else if (self === top) begin();
}
