import assert from "node:assert/strict";
import { execute } from "../../../src/workbench/host/execute";
import { startHost } from "../../../src/workbench/host/host";
import { Workbook } from "../../../src/workbench/workbook/workbook";

describe("while a user is editing a cell", () => {
  it("the client still says that its functions are ready, as it does once only", async () => {
    const workbook = new Workbook();
    const host = startHost(workbook);
    workbook.editing = { sheet: workbook.activeSheet, row: 0, column: 0 };
    const batch = {
      Actions: [
        {
          Id: 1,
          ActionType: 3,
          Name: "_SetOsfControlContainerReadyForCustomFunctions",
          ObjectPathId: 1,
          ArgumentInfo: {},
        },
      ],
      ObjectPaths: { "1": { Id: 1, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" } },
    };
    const answer = await execute(host.session, JSON.stringify(batch), 0, { payloadBytes: Infinity });
    assert.ok("body" in answer, JSON.stringify(answer));
    assert.equal(host.session.functions.isReady, true);
    host.dispose();
  });
});
