import { diagnosticLines } from "../../src/app/diagnostics";
import { readOutline } from "../../src/excel";
import { exampleBook, inExcel } from "./exampleInExcel";

test("the help desk gets the version and the latest errors, newest last, and no cell of the workbook", async () => {
  await inExcel(await exampleBook(), async (excel) => {
    for (const code of ["GeneralException", "InvalidArgument", "GeneralException", "InvalidArgument", "GeneralException", "AccessDenied"]) {
      excel.faults.failRequest(1, code);
      await expect(readOutline()).rejects.toBeDefined();
    }
    const [version, ...errors] = await diagnosticLines();
    expect(version).toContain("16.0");
    expect(errors).toHaveLength(5);
    expect(errors.at(-1)).toContain("AccessDenied");
  });
});
