/** A page to read: it needs no script, so none is sent. */
export const csr = false;
