// `npm start`: installs what is missing, builds, serves `build/` and prints where.
import { build, ensureInstalled, root } from './install.mjs';

ensureInstalled();
build();
const { serve } = await import('./serve.mjs');
const { address, close } = await serve(`${root}build`, 4173);
console.log(`\nSeed Corn is at ${address}\nCtrl-C stops it.`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => close().then(() => process.exit(0)));
