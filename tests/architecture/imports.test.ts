import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const cruiser = join(root, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");

/** The names of the rules that are broken in a folder with a src of its own. */
function brokenRules(folder: string): readonly string[] {
  const words = [cruiser, "src", "--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json"];
  const { stdout } = run(words, folder);
  const report = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return report.summary.violations.map((violation) => violation.rule.name);
}

function run(words: readonly string[], folder: string): { stdout: string } {
  try {
    return { stdout: execFileSync(process.execPath, words, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 27 }) };
  } catch (error) {
    // The cruiser's exit code is the number of broken rules.
    return { stdout: String((error as { stdout?: unknown }).stdout) };
  }
}

describe("the rooms of src", () => {
  test("import only what the house allows", () => {
    expect(brokenRules(root)).toEqual([]);
  }, 60_000);

  test.each([
    ["src/model/a.ts", "src/programme/index.ts", "room-model"],
    ["src/review/a.ts", "src/sources/index.ts", "room-review"],
    ["src/review/a.ts", "src/messages/index.ts", "room-review"],
    ["src/memo/a.ts", "src/sheets/index.ts", "room-memo"],
    ["src/excel/a.ts", "src/programme/index.ts", "room-excel"],
    ["src/taskpane/a.ts", "src/excel/index.ts", "room-taskpane"],
    ["src/commands/a.ts", "src/taskpane/index.ts", "room-commands"],
    ["src/sheets/a.ts", "src/memo/inside.ts", "rooms-by-their-index"],
  ])(
    "%s must not import %s",
    (from, to, rule) => {
      const folder = mkdtempSync(join(root, ".build", "imports-"));
      try {
        const relative = `../${to.replace(/^src\//, "").replace(/\.ts$/, "")}`;
        for (const [file, text] of [
          [to, "export const value = 1;\n"],
          [from, `import { value } from "${relative}";\nexport { value };\n`],
        ] as const) {
          mkdirSync(join(folder, file, ".."), { recursive: true });
          writeFileSync(join(folder, file), text);
        }
        writeFileSync(join(folder, "tsconfig.json"), "{}");
        expect(brokenRules(folder)).toContain(rule);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    30_000,
  );
});
