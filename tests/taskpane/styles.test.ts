import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = "src/taskpane";
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).map((file) => join(root, file));
const components = files.filter((file) => file.endsWith(".tsx"));

/** The style sheets of a component by the name it imports them under. */
function sheetsOf(file: string, text: string): readonly { readonly name: string; readonly sheet: string }[] {
  const imports = text.matchAll(/import (\w+) from "(\.[^"]+\.module\.css)"/g);
  return [...imports].map(([, name = "", path = ""]) => ({ name, sheet: join(dirname(file), path) }));
}

test.each(components)("%s uses only classes that its style sheets have", (file) => {
  const text = readFileSync(file, "utf8");
  for (const { name, sheet } of sheetsOf(file, text)) {
    expect(existsSync(sheet)).toBe(true);
    const used = [...text.matchAll(new RegExp(`\\b${name}\\.(?!module)(\\w+)`, "g"))].map(([, used = ""]) => used);
    const known = new Set([...readFileSync(sheet, "utf8").matchAll(/\.([a-zA-Z]\w*)/g)].map(([, known]) => known));
    expect(used.filter((used) => !known.has(used))).toEqual([]);
  }
});

test("each style sheet is used, and names no colour of its own", () => {
  const texts = components.map((file) => readFileSync(file, "utf8")).join("\n");
  for (const sheet of files.filter((file) => file.endsWith(".module.css"))) {
    expect(texts).toContain(sheet.split("/").at(-1));
    expect(readFileSync(sheet, "utf8")).not.toMatch(/#[0-9a-f]{3,8}\b/i);
  }
});
