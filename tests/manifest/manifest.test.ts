import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";

/** What Microsoft's validator would say; it needs a service on the network (excel-facts.md, Manifest). */
const source = readFileSync("manifest.xml", "utf8");

interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

type Parsed = Readonly<Record<string, unknown>>;

function nodesOf(parsed: readonly Parsed[]): readonly Node[] {
  return parsed.flatMap((item) => {
    const tag = Object.keys(item).find((key) => key !== ":@");
    if (tag === undefined || tag.startsWith("?") || tag === "#text") return [];
    const content = item[tag] as readonly Parsed[];
    const text = content.map((child) => ("#text" in child ? String(child["#text"]) : "")).join("");
    return [{ tag, text, attributes: (item[":@"] ?? {}) as Readonly<Record<string, string>>, children: nodesOf(content) }];
  });
}

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", parseTagValue: false });
const root = nodesOf(parser.parse(source) as readonly Parsed[]).at(0);
if (!root) throw new Error("manifest.xml is empty");

const all: readonly Node[] = descendants(root);
function descendants(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(descendants)];
}
const named = (tag: string): readonly Node[] => all.filter((node) => node.tag === tag);
const attribute = (tag: string, name: string): readonly string[] => named(tag).flatMap((node) => node.attributes[name] ?? []);
const childTags = (tag: string): readonly string[] =>
  named(tag)
    .at(0)
    ?.children.map((child) => child.tag) ?? [];

const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap((tag) => named(tag)).filter((node) => node.attributes["id"] !== undefined);
const values = all.flatMap((node) => [node.attributes["DefaultValue"], node.attributes["Value"]]).filter((value) => value !== undefined);
const addresses = [...values, ...named("AppDomain").map((node) => node.text)].filter((value) => /^https?:/.test(value));

/** Width and height of a PNG, from its header. */
function pixels(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const iconFile = (address: string) => join("assets", new URL(address).pathname);

describe("manifest.xml", () => {
  test("has its parts in the order that the schema demands", () => {
    expect(root.tag).toBe("OfficeApp");
    expect(root.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(root.children.map((child) => child.tag)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    const host = named("Host").find((node) => node.attributes["xsi:type"] === "Workbook");
    expect(host?.children.map((child) => child.tag)).toEqual(["Runtimes", "DesktopFormFactor"]);
    expect(childTags("DesktopFormFactor")).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(childTags("Resources")).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
    for (const control of named("Control")) {
      expect(control.children.map((child) => child.tag)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
  });

  test("asks for what the add-in runs on", () => {
    const sets = named("Set").map((node) => [node.attributes["Name"], node.attributes["MinVersion"]]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.14"],
    ]);
    expect(named("Permissions").map((node) => node.text)).toEqual(["ReadWriteDocument"]);
    expect(named("Runtime").map((node) => node.attributes["lifetime"])).toEqual(["long"]);
  });

  test("has a version of four parts and an id", () => {
    expect(named("Version").at(0)?.text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(named("Id").at(0)?.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test("uses every resource that it has, and has every one that it uses", () => {
    const used = new Set(all.flatMap((node) => node.attributes["resid"] ?? []));
    const known = resources.map((node) => node.attributes["id"] ?? "");
    expect(new Set(known).size).toBe(known.length);
    expect([...used].sort()).toEqual([...known].sort());
    for (const id of known) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("runs page and commands in one runtime: the same resource for all three", () => {
    const pages = ["Runtime", "FunctionFile", "SourceLocation"].flatMap((tag) => attribute(tag, "resid"));
    expect(new Set(pages)).toEqual(new Set(["Pane.Url"]));
    expect(pages.length).toBeGreaterThanOrEqual(3);
  });

  test("keeps its texts within the lengths that Office shows, in Swedish and English", () => {
    for (const [container, longest] of [
      ["bt:ShortStrings", 125],
      ["bt:LongStrings", 250],
      ["DisplayName", 125],
      ["Description", 250],
    ] as const) {
      const texts = named(container)
        .flatMap(descendants)
        .filter((node) => node.attributes["DefaultValue"] !== undefined);
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) {
        const overrides = text.children.filter((child) => /Override$/.test(child.tag));
        expect(overrides.map((node) => node.attributes["Locale"])).toEqual(["en-US"]);
        for (const value of [text.attributes["DefaultValue"], overrides.at(0)?.attributes["Value"]]) {
          expect(value?.trim()).not.toBe("");
          expect(value?.length).toBeLessThanOrEqual(longest);
        }
      }
    }
    expect(named("DefaultLocale").at(0)?.text).toBe("sv-SE");
  });

  test("has an icon file of the stated size for every image", () => {
    const ofSize = new Map(
      resources.filter((node) => node.tag === "bt:Image").map((node) => [node.attributes["id"], node.attributes["DefaultValue"] ?? ""]),
    );
    for (const icon of named("Icon")) {
      expect(icon.children.map((image) => image.attributes["size"])).toEqual(["16", "32", "64", "80"]);
      for (const image of icon.children) {
        const size = Number(image.attributes["size"]);
        expect(pixels(iconFile(ofSize.get(image.attributes["resid"]) ?? ""))).toEqual([size, size]);
      }
    }
    expect(pixels(iconFile(attribute("IconUrl", "DefaultValue").at(0) ?? ""))).toEqual([32, 32]);
    expect(pixels(iconFile(attribute("HighResolutionIconUrl", "DefaultValue").at(0) ?? ""))).toEqual([64, 64]);
  });

  test("has one https origin, so that a build can put another in its place", () => {
    expect(addresses.length).toBeGreaterThan(10);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(new Set(["https://localhost:3000"]));
  });

  test("names only functions that the code associates", () => {
    const code = ["src/commands", "src/app"]
      .flatMap((folder) => readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8")))
      .join("\n");
    const functions = named("FunctionName").map((node) => node.text);
    expect(functions).toEqual(["refreshSummaries"]);
    for (const name of functions) expect(code).toContain(`"${name}"`);
    expect(readFileSync("src/commands/index.ts", "utf8")).toMatch(/^registerRefreshCommand\(\);$/m);
  });

  test("has a button that refreshes and one that opens the pane, in a group on the Home tab", () => {
    expect(attribute("OfficeTab", "id")).toEqual(["TabHome"]);
    expect(attribute("Action", "xsi:type")).toEqual(["ExecuteFunction", "ShowTaskpane"]);
    expect(childTags("Action").at(0)).toBe("FunctionName");
  });
});
