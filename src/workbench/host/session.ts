import type { Workbook } from "../workbook/workbook";
import { ApiError } from "./apiError";
import { Commands } from "./commands";
import { FunctionCalls } from "./functionCalls";
import { Messages } from "./messages";
import type { HostObject } from "./targets";
import type { RequirementSets } from "./requirementSets";
import { type Found, object } from "./targets";

/** Brings the results of formulas up to date. */
export interface Calculator {
  calculate(): void;
}

/** A failure to be made on purpose, so that a test can see how the add-in takes it. */
export interface Fault {
  /** What is to fail: "batch", or a member such as "set Range.Values", "call Worksheet.Delete", "get Range.Text". */
  readonly matching: string | RegExp;
  /** An error code as Office.js names it, or for "batch" also a number of `TransportError`. */
  readonly code: string | number;
  readonly message?: string;
  /** How many times in a row; once if not said. */
  readonly times?: number;
  /** How many matching ones go well before. */
  readonly after?: number;
}

/** One running add-in's side of the host: what it holds references to, and what it has switched off. */
export class Session {
  /** `context.runtime.enableEvents` of this add-in. */
  eventsEnabled = true;
  calculationSuspended = false;
  readonly messages = new Messages();
  readonly functions = new FunctionCalls(this.messages);
  readonly commands = new Commands();
  /** Hears of a new selection the old way (`workbook.onSelectionChanged`). */
  selectionListener: (() => void) | null = null;
  screenSuspended = false;
  readonly #references = new Map<string, HostObject>();
  readonly #names = new WeakMap<HostObject, string>();
  readonly #faults: { fault: Fault; left: number; wait: number }[] = [];
  readonly #registered = new Set<string>();

  constructor(
    readonly workbook: Workbook,
    private readonly calculator: Calculator,
    readonly sets: RequirementSets
  ) {}

  /** Keeps an object alive across batches, as `trackedObjects` asks. */
  keep(target: HostObject): null {
    if (!this.#names.has(target)) {
      const name = `{reference-${this.workbook.nextId()}}`;
      this.#names.set(target, name);
      this.#references.set(name, target);
    }
    return null;
  }

  release(name: string): void {
    this.#references.delete(name);
  }

  get referenceCount(): number {
    return this.#references.size;
  }

  referenceOf(target: HostObject): string | undefined {
    return this.#names.get(target);
  }

  referenced(name: string): Found {
    const target = this.#references.get(name);
    if (!target) throw new ApiError("InvalidObjectPath");
    return target;
  }

  /** Objects that the client makes without a parent. */
  service(name: string): HostObject | undefined {
    if (name === "Microsoft.ExcelServices.CustomFunctions") return object("CustomFunctions", null);
    if (name === "Microsoft.InternalService.AddinInternalService")
      return object("AddinInternalService", null);
    return undefined;
  }

  /** Brings results up to date, unless the add-in or the user has put that off. */
  calculate(): void {
    if (!this.calculationSuspended && this.workbook.calculationMode !== "Manual") this.calculateNow();
  }

  calculateNow(): void {
    this.calculator.calculate();
  }

  /** What is suspended "until next sync" ends with the batch. */
  endOfBatch(): void {
    this.calculationSuspended = false;
    this.screenSuspended = false;
    this.calculate();
  }

  register(event: string): void {
    this.#registered.add(event);
  }

  unregister(event: string): void {
    this.#registered.delete(event);
  }

  /** Whether the add-in listens to an event, such as "Worksheet.DataChanged {id}". */
  isRegistered(event: string): boolean {
    return this.#registered.has(event);
  }

  failNext(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1, wait: fault.after ?? 0 });
  }

  /** Told before each step; throws where a test has asked for a failure. */
  aboutTo(step: string): void {
    const fault = this.dueFault(step);
    if (fault) throw new ApiError(String(fault.code), fault.message);
  }

  dueFault(step: string): Fault | undefined {
    for (const entry of this.#faults) {
      const { matching } = entry.fault;
      if (!(typeof matching === "string" ? matching === step : matching.test(step))) continue;
      if (entry.wait > 0) entry.wait--;
      else if (entry.left > 0) {
        entry.left--;
        return entry.fault;
      }
    }
    return undefined;
  }
}
