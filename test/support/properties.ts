import fc from "fast-check";

/** In CI the properties try the same cases in every run; elsewhere they go on looking for new ones. */
if (process.env["CI"]) fc.configureGlobal({ seed: 20_261_121 });
