import assert from "node:assert/strict";
import { preferences } from "../../src/taskpane/preferences";

/** A browser's storage, as far as the pane touches it. */
function fakeStorage(items: Map<string, string>) {
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

describe("preferences", () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "window");
  const withStorage = (localStorage: () => unknown) =>
    Object.defineProperty(globalThis, "window", {
      configurable: true,
      value: Object.defineProperty({}, "localStorage", { get: localStorage }),
    });
  afterEach(() => {
    if (before) Object.defineProperty(globalThis, "window", before);
    else Reflect.deleteProperty(globalThis, "window");
  });

  it("are there the next time, for the same user and site only", () => {
    const items = new Map<string, string>();
    withStorage(() => fakeStorage(items));
    preferences("site (1)").write("language", "ru");
    assert.equal(preferences("site (1)").read("language"), "ru");
    assert.equal(preferences("site 2").read("language"), undefined);
    assert.equal(preferences(undefined).read("language"), undefined);
  });

  it("last as long as the pane where the browser blocks storage", () => {
    withStorage(() => {
      throw new Error("SecurityError");
    });
    const kept = preferences("site");
    assert.equal(kept.read("tourSeen"), undefined);
    kept.write("tourSeen", true);
    assert.equal(kept.read("tourSeen"), true);
  });
});
