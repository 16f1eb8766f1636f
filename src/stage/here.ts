import { pushState, replaceState } from '$app/navigation';
import { addressOf, placeOf, type Place } from '#story/address.ts';
import { places, type StepPlace } from '#story/places.ts';
import { to } from './links.ts';

/** The place that the page's address names. */
export const here = (): Place => placeOf(location, to('/').slice(0, -1));

/** The slide that the page's address asks for: a step, the first of a section, or the first of all. */
export function slideHere(): StepPlace {
  const { section, step } = here();
  return (
    places.find((place) => place.step === step) ??
    places.find((place) => place.section === section) ??
    places[0]!
  );
}

/**
 * Writes a place, with the queries that go with it, to the page's address: in place of what stands there, so that one
 * press of Back leaves the story, or `anew`, so that Back comes back. Where the browser refuses, it stays as it is.
 */
export function writeHere(place: Place, queries: readonly string[], anew = false): void {
  const address = to(addressOf({ ...place, query: queries.filter(Boolean).join('&') }));
  try {
    if (anew) pushState(address, {});
    else replaceState(address, {});
  } catch {
    return;
  }
}
