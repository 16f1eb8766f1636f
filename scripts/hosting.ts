// `npm run hosting`: writes the files that common hosts read, for the sub-path in SITE_BASE if there is one.
import { writeFileSync } from 'node:fs';
import { hostFiles } from './host-files.ts';
import { root } from './install.mjs';

for (const [file, text] of Object.entries(hostFiles(process.env['SITE_BASE'] ?? ''))) {
  writeFileSync(root + file, text);
  console.log(file);
}
