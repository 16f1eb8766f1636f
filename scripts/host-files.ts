/** Where the site stands: the sub-path in its address, such as `/seed-corn`, and for a server of one's own where it listens and finds the files. */
export interface Place {
  readonly base: string;
  readonly listen: string;
  /** Folder that holds the build; under a sub-path, the folder that holds the folder of that name. */
  readonly root: string;
}

/** Every top-level folder with pages, save the one for frames elsewhere; `tests/scripts/host-files.test.ts` compares. */
export const folders = ['data', 'method', 'notes', 'print', 's', 'sources', 'teach'] as const;

/**
 * Sent with every answer. What a page may load stands in its own head, with the hashes of its scripts; features that are
 * used (full screen, wake lock, clipboard, share sheet) stay as browsers have them, for this site alone.
 */
const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), midi=(), display-capture=()'
} as const;

const FRAMES = 'Content-Security-Policy';
/** Only the pages made for it may stand in a frame elsewhere. */
const framed = { embed: 'frame-ancestors *', rest: "frame-ancestors 'self'" } as const;

const CACHE = 'Cache-Control';
/** Names under `immutable` change with what they hold; a font only gains letters; the rest is asked for anew, by its ETag. */
const kept = {
  immutable: 'public, max-age=31536000, immutable',
  font: 'public, max-age=604800',
  rest: 'no-cache'
} as const;

/** `_headers` of Netlify and Cloudflare Pages. Both add up the rules that match, so that no header may be in two of them. */
export function headersFile(base: string): string {
  const block = (path: string, headers: Readonly<Record<string, string>>): string =>
    [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    block('/*', always),
    ...['/', ...folders.map((folder) => `/${folder}/*`), '/404.html'].map((path) =>
      block(path, { [FRAMES]: framed.rest })
    ),
    block('/embed/*', { [FRAMES]: framed.embed }),
    block('/_app/immutable/*', { [CACHE]: kept.immutable }),
    block('/fonts/*', { [CACHE]: kept.font }),
    ''
  ].join('\n\n');
}

/** `vercel.json`: how to build, and the headers. */
export function vercelFile(base: string): string {
  const rule = (source: string, headers: Readonly<Record<string, string>>) => ({
    source: `${base}${source}`,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value }))
  });
  const settings = {
    framework: null,
    buildCommand: 'npm run build',
    outputDirectory: 'build',
    trailingSlash: true,
    headers: [
      rule('/(.*)', always),
      rule('/((?!embed/).*)', { [FRAMES]: framed.rest }),
      rule('/embed/(.*)', { [FRAMES]: framed.embed }),
      rule('/_app/immutable/(.*)', { [CACHE]: kept.immutable }),
      rule('/fonts/(.*)', { [CACHE]: kept.font })
    ]
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** What goes into the `http` block of nginx. Compressed copies (`SITE_COMPRESS=1 npm run build`) are sent where there are any. */
export function nginxFile({ base, listen, root }: Place): string {
  const sent = Object.entries(always).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return `# For the http block: include this file, or put it into sites-enabled.
map $uri $seed_corn_frames {
  default "${framed.rest}";
  ~^${base}/embed/ "${framed.embed}";
}
map $uri $seed_corn_cache {
  default "${kept.rest}";
  ~^${base}/_app/immutable/ "${kept.immutable}";
  ~^${base}/fonts/ "${kept.font}";
}

server {
  listen ${listen};
  server_name _;
  root ${root};
  index index.html;
  charset utf-8;
  absolute_redirect off;
  error_page 404 ${base}/404.html;

  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_types text/css text/csv text/plain text/xml application/javascript application/json application/xml image/svg+xml;

${sent.join('\n')}
  add_header ${FRAMES} $seed_corn_frames always;
  add_header ${CACHE} $seed_corn_cache always;
  # Behind a CDN that is emptied whenever you publish, let it answer for pages too:
  # add_header CDN-Cache-Control "max-age=31536000";

  location / {
    try_files $uri $uri/ =404;
  }
  location = ${base}/manifest.webmanifest {
    default_type application/manifest+json;
  }
}
`;
}

/** The sample files by their place in the checkout. */
export const hostFiles = (base: string): Readonly<Record<string, string>> => ({
  'static/_headers': headersFile(base),
  'hosting/vercel.json': vercelFile(base),
  'hosting/nginx.conf': nginxFile({ base, listen: '80', root: '/var/www/seed-corn' })
});
