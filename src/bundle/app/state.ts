import { siteOf } from '../site.ts';

/** Stands in for the one of `$app/state`: the page as it is online. */
export const page = { url: new URL(siteOf('/')), status: 200 };
