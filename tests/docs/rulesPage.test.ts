import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ruleMetas } from "../../src/review";
import { rulesPage } from "./rulesPage";

const path = join(__dirname, "../../docs/regler.md");

test("the rule page says what the rules say: UPDATE_DOCS=1 writes it anew", () => {
  const page = rulesPage();
  if (process.env.UPDATE_DOCS === "1") writeFileSync(path, page);
  expect(readFileSync(path, "utf8")).toBe(page);
});

test("every rule has a line of its own", () => {
  const [rules = ""] = rulesPage().split("## Gränserna");
  const lines = rules.split("\n");
  for (const { id } of ruleMetas) expect(lines.filter((line) => line.startsWith(`| \`${id}\` |`))).toHaveLength(1);
});
