import assert from "node:assert/strict";
import { agrees, type FormulaPair, formulaPairs } from "../functions/formulaPairs";
import { useWorkbench } from "../support/workbench";

/** Formulas short enough to be typed by hand. */
const TYPED_LENGTH = 40;

/** The first short formula with a result of every function that has one. */
const typedPairs = [...new Set(formulaPairs.map(({ id }) => id))].flatMap(
  (wanted) =>
    formulaPairs.find(
      ({ id, formula, expected }) =>
        id === wanted &&
        formula.length <= TYPED_LENGTH &&
        expected !== "" &&
        !String(expected).startsWith("#")
    ) ?? []
);

/** Those whose cell shows something else than it must, each with what it shows. */
const differences = (
  pairs: readonly FormulaPair[],
  shown: readonly (readonly (string | number | boolean | null)[])[]
): string[] =>
  pairs.flatMap(({ id, name, formula, expected }, row) => {
    const actual = shown[row]?.[0];
    return agrees(actual, expected)
      ? []
      : [`${id}, ${name}: ${formula.slice(0, 200)} gives ${String(actual)}, not ${expected}`];
  });

describe("every formula of the list in a browser", () => {
  const workbenches = useWorkbench();

  it("computes what is typed key by key", async () => {
    assert.ok(typedPairs.length >= 20, `only ${typedPairs.length} functions have a short formula`);
    const workbench = await workbenches.open();
    await workbench.newSheet();
    await workbench.enterDown(
      "A1",
      typedPairs.map(({ formula }) => formula)
    );
    await workbench.settled();
    const address = `A1:A${typedPairs.length}`;
    assert.deepEqual(differences(typedPairs, await workbench.values(address)), []);
    const texts = await workbench.texts(address);
    assert.deepEqual(
      typedPairs.filter((_, row) => texts[row]![0] === ""),
      [],
      "every result is seen"
    );
  });

  it("computes the whole list, pasted into a column", async () => {
    const workbench = await workbenches.open();
    await workbench.newSheet();
    await workbench.goTo("A1");
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      formulaPairs.map(({ formula }) => formula).join("\n")
    );
    await workbench.press("Control+v");
    await workbench.settled();
    const address = `A1:A${formulaPairs.length}`;
    const entered = await workbench.page.evaluate((asked) => window.workbench!.formulas(asked), address);
    assert.deepEqual(
      entered.map(([formula]) => formula),
      formulaPairs.map(({ formula }) => formula)
    );
    assert.deepEqual(differences(formulaPairs, await workbench.values(address)), []);
  });
});
