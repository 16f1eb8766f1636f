/** The absolute address of a link of this site, as it is sent to somebody else or scanned by another device. */
export const online = (href: string, base: string | URL = location.href): string => new URL(href, base).href;
