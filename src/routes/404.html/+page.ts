// Hosts send this file, as it is, for every address that names no page.
export const csr = false;
export const trailingSlash = 'never';
