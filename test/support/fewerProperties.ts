import fc from "fast-check";

/** For mutation tests, which run every test once for each fault: fewer cases, the same in every run. */
fc.configureGlobal({ seed: 20_261_121, numRuns: 15 });
