/** A page to read and to print: it needs no script, so none is sent. */
export const csr = false;
