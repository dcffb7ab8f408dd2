import assert from "node:assert/strict";
import { catalogue } from "../../src/functions/catalogue";
import { cellFunctions, registerFunctions } from "../../src/functions/register";
import { customFunctions, type CustomFunctionsError, withRuntime } from "./cells";

type CellFunction = (...args: unknown[]) => unknown;

describe("registering", () => {
  const functions = withRuntime(registerFunctions);
  const associated = Object.fromEntries(
    Object.entries(customFunctions.associated as Record<string, CellFunction>).map(([id, cellFunction]) => [
      id,
      (...args: unknown[]) => withRuntime(() => cellFunction(...args)),
    ])
  );

  it("associates every function of the catalogue at once", () =>
    assert.deepEqual(Object.keys(associated).sort(), catalogue.map(({ id }) => id as string).sort()));

  it("computes at once, and takes over what is told of the workbook later", () => {
    const message = () => {
      try {
        return associated["CRR"]!("x", 1);
      } catch (error) {
        return (error as CustomFunctionsError).message;
      }
    };
    assert.equal(associated["CRR"]!(1000, 800, 200), 0.6);
    assert.match(String(message()), /must be a number/);
    functions.configure({ locale: "nb", dates1904: true });
    assert.match(String(message()), /må være et tall/);
    functions.configure({ locale: "en", dates1904: false });
  });

  it("does not mind what Excel hands over after the arguments", () =>
    assert.equal(associated["CRR"]!(1000, 800, 200, { address: "Sheet1!A1" }), 0.6));

  it("gives the error codes of Excel, with a message where Excel shows one", () => {
    const thrown = (...args: unknown[]) => {
      try {
        associated["NPS.COUNTS"]!(...args);
      } catch (error) {
        return error;
      }
      return undefined;
    };
    const noData = thrown(0, 0, 0) as CustomFunctionsError;
    assert.deepEqual([noData.code, typeof noData.message], ["#N/A", "string"]);
    const outOfDomain = thrown(-1, 0, 0) as CustomFunctionsError;
    assert.deepEqual([outOfDomain.code, typeof outOfDomain.message], ["#VALUE!", "string"]);
    assert.throws(
      () => associated["CRR"]!(0, 1),
      (error: CustomFunctionsError) => error.code === "#DIV/0!" && error.message === undefined
    );
  });

  it("lets a bug stay a bug", () => {
    const settings = () => {
      throw new TypeError("a bug");
    };
    assert.throws(() => cellFunctions(settings)["CRR"]!(1, 1), TypeError);
  });
});
