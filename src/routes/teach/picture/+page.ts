/** A page to look at: it needs no script, so none is sent. */
export const csr = false;
