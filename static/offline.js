// Sent as it is, to pages without any other script too: README, “If the network is bad”.
{
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  const keep = async () => {
    try {
      const { serviceWorker } = navigator;
      serviceWorker.onmessage = ({ data }) => {
        if (data === 'kept') document.documentElement.dataset.kept = '';
      };
      await serviceWorker.register(new URL('service-worker.js', src), { updateViaCache: 'none' });
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
