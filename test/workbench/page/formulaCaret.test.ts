import assert from "node:assert/strict";
import { caretContext } from "../../../src/workbench/page/formulaCaret";

/** The context at the "|" of a formula. */
const at = (formula: string) => caretContext(formula.replace("|", ""), formula.indexOf("|"));

describe("the caret in a formula", () => {
  it("stands in a name", () => {
    assert.deepEqual(at("=RETAIN.C|").name, { start: 1, typed: "RETAIN.C" });
    assert.deepEqual(at("=1+SU|M(A1)").name, { start: 3, typed: "SU" });
    assert.equal(at('="RETAIN|"').name, null);
    assert.equal(at("RETAIN.C|").name, null);
  });

  it("stands among a call's arguments", () => {
    assert.deepEqual(at("=RETAIN.CRR(|").call, { name: "RETAIN.CRR", argument: 0 });
    assert.deepEqual(at("=RETAIN.CRR(SUM(A1,A2),|").call, { name: "RETAIN.CRR", argument: 1 });
    assert.deepEqual(at("=RETAIN.CRR(SUM(A1,|A2),3)").call, { name: "SUM", argument: 1 });
    assert.deepEqual(at('=F("a,b(";|').call, { name: "F", argument: 1 });
    assert.equal(at("=RETAIN.CRR(1)|").call, null);
    assert.equal(at("=(1+|").call, null);
  });

  it("could be followed by a reference", () => {
    for (const formula of ["=|", "=1+|", "=F(|", "=F(A1,|", "=A1:|"])
      assert.ok(at(formula).takesReference, formula);
    for (const formula of ["=A1|", "=F(1)|", '="a"|', "text|", "=12|"])
      assert.ok(!at(formula).takesReference, formula);
  });
});
