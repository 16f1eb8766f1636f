/** Stands in for the one of `@sveltejs/kit`. */
export const error = (status: number): never => {
  throw new Error(`${status}`);
};
