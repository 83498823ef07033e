import "./typescript.mjs";
const { refreshFile } = await import("./refreshFile.ts");
import { readFileSync } from "node:fs";
try {
  const r = await refreshFile({
    bytes: readFileSync(process.argv[2] ?? "assets/exempel/uppfoljning-2025.xlsx"),
    name: "u.xlsx",
    year: null,
    clock: () => "2026-03-04T14:02",
    language: "sv",
  });
  console.log(r.sheets, r.figures);
} catch (e) {
  let x = e;
  while (x) {
    console.log(x.name, x.message, JSON.stringify(x.debugInfo), x.stack?.split("\n").slice(0, 6).join("\n"));
    x = x.cause;
  }
}
process.exit();
