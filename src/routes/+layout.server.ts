import { check } from '#content/check.ts';

// Runs whenever a page is built or served: faulty content stops the build with the list of its faults.
check();
