import assert from "node:assert/strict";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { expose } from "comlink";
import { MetricError } from "../../src/core/error";
import { orderLogOfColumns } from "../../src/core/orders/orderLogOfColumns";
import { computeReport, type ReportJob } from "../../src/reports/computeReport";
import { ProblemError } from "../../src/reports/problem";
import { answer } from "../../src/worker/answer";
import { computeInWorker } from "../../src/worker/compute";

const job = (options: ReportJob["options"] = {}): ReportJob => ({
  kind: "cohort-retention",
  input: {
    shape: "orders",
    orders: orderLogOfColumns({
      ids: [["a"], ["b"], ["a"], ["c"]],
      dates: [[42000], [42003], [42040], [42090]],
    }),
  },
  options,
  locale: "en",
});

/** A worker at the other end of a channel: what goes through is cloned as between threads. */
class ChannelWorker {
  static made: ChannelWorker[] = [];
  readonly #far: MessagePort;
  readonly #near: MessagePort;
  ended = false;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#near = port1;
    this.#far = port2;
    expose({ answer }, port2 as never);
    ChannelWorker.made.push(this);
  }

  postMessage(message: unknown, transfer: never[] = []): void {
    this.#near.postMessage(message, transfer);
  }

  addEventListener(type: string, listener: (event: MessageEvent) => void): void {
    (this.#near as unknown as EventTarget).addEventListener(type, listener as EventListener);
    this.#near.start();
  }

  removeEventListener(type: string, listener: (event: MessageEvent) => void): void {
    (this.#near as unknown as EventTarget).removeEventListener(type, listener as EventListener);
  }

  terminate(): void {
    this.ended = true;
    this.#near.close();
    this.#far.close();
  }
}

const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error
  );

describe("computing in a worker", () => {
  before(() => Object.defineProperty(globalThis, "Worker", { value: ChannelWorker, configurable: true }));
  after(() => {
    for (const worker of ChannelWorker.made) if (!worker.ended) worker.terminate();
    Reflect.deleteProperty(globalThis, "Worker");
  });

  it("gives what computing in place gives, and keeps the rows for the next time", async () => {
    const asked = job();
    assert.deepEqual(await computeInWorker(asked), computeReport(asked));
    const other = { ...asked, options: { period: "week" } };
    assert.deepEqual(await computeInWorker(other), computeReport(other));
    assert.equal(ChannelWorker.made.length, 1, "the worker is kept");
  });

  it("refuses as a MetricError, with all it says", async () => {
    const asked = job({ ageCount: 1 });
    const error = await refusalOf(computeInWorker(asked));
    assert.ok(error instanceof MetricError);
    assert.equal(error.fault, "out-of-domain");
    assert.deepEqual(error.detail, {
      input: "ageCount",
      requirement: { must: "between", minimum: 2, maximum: 1000 },
      received: 1,
    });
  });

  it("ends the worker when it is cancelled, and makes another for the next report", async () => {
    const controller = new AbortController();
    const cancelled = computeInWorker(job(), controller.signal);
    const worker = ChannelWorker.made.at(-1)!;
    controller.abort();
    const error = await refusalOf(cancelled);
    assert.ok(error instanceof ProblemError);
    assert.deepEqual(error.detail, { problem: "cancelled" });
    assert.ok(worker.ended);
    assert.equal((await computeInWorker(job())).kind, "cohort-retention");
    assert.notEqual(ChannelWorker.made.at(-1), worker);
  });

  it("does not start what is cancelled already", async () => {
    const signal = AbortSignal.abort();
    await assert.rejects(computeInWorker(job(), signal), ProblemError);
  });

  it("leaves the worker alone when a signal is aborted after its report is there", async () => {
    const controller = new AbortController();
    await computeInWorker(job(), controller.signal);
    const worker = ChannelWorker.made.at(-1)!;
    controller.abort();
    assert.equal(worker.ended, false);
  });
});
