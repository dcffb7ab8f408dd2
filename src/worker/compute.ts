import type { Compute } from "../reports/computeReport";

/** A compute that runs in a Web Worker, made on first use; aborting ends the worker. */
export declare const computeInWorker: Compute;
