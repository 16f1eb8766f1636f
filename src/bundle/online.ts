import { onSite } from './address.ts';
import { siteOf } from './site.ts';

/** Stands in for `stage/online.ts`: whom a link is sent to has no such file, so it leads to the site. */
export const online = (href: string): string => siteOf(onSite(href));
