import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** The least Excel that the add-in runs on (src/excel/office.ts, manifest.xml). */
const least = "1.14";
/** Members of newer sets, each used only where `isSetSupported` says that they are there. */
const guarded: Readonly<Record<string, string>> = { "RunOptions.mergeUndoGroup": "1.20" };

const room = join(__dirname, "../../src/excel");
const declarations = join(__dirname, "../../node_modules/@types/office-js/index.d.ts");

/** A member of Office.js that the add-in uses, and the requirement sets that its declaration names. */
interface UsedMember {
  readonly name: string;
  readonly sets: readonly string[];
  readonly at: string;
}

const program = programOf(join(room, "index.ts"));
const checker = program.getTypeChecker();
const files = program.getSourceFiles().filter(({ fileName }) => dirname(fileName) === room);
const used = files.flatMap(usedMembers);

function programOf(entry: string): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: ["office-js"],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  return ts.createProgram([entry], options);
}

function usedMembers(file: ts.SourceFile): readonly UsedMember[] {
  const found: UsedMember[] = [];
  const visit = (node: ts.Node): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    const at = `${file.fileName.slice(room.length + 1)}:${String(line + 1)}`;
    for (const declaration of declarationsAt(node)) {
      const member = memberOf(declaration);
      if (member) found.push({ ...member, at });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What a node names of Office.js: a member, a part of an object that is given or taken apart, or the path of a property to load. */
function declarationsAt(node: ts.Node): readonly ts.Declaration[] {
  // Of an overloaded method the declaration that is called.
  if (ts.isCallExpression(node)) return [...listOf(checker.getResolvedSignature(node)?.declaration), ...loadedProperties(node)];
  if (ts.isPropertyAccessExpression(node)) return ofProperty(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    return ofProperty(checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText()));
  }
  if (ts.isObjectLiteralExpression(node)) {
    const wanted = checker.getContextualType(node);
    const names = node.properties.flatMap((property) => listOf(property.name?.getText()));
    return names.flatMap((name) => ofProperty(wanted && checker.getNonNullableType(wanted).getProperty(name)));
  }
  return [];
}

/** A method's declarations are told apart where it is called. */
function ofProperty(symbol: ts.Symbol | undefined): readonly ts.Declaration[] {
  return (symbol?.declarations ?? []).filter((declaration) => !ts.isMethodDeclaration(declaration));
}

function listOf<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/** `range.load("values,worksheet/name")`: each step of each path. */
function loadedProperties(call: ts.CallExpression): readonly ts.Declaration[] {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  const owner = checker.getNonNullableType(checker.getTypeAtLocation(expression.expression));
  return pathsOf(call).flatMap((path) => {
    let type: ts.Type | undefined = owner;
    return path.split("/").flatMap((step) => {
      const symbol: ts.Symbol | undefined = type?.getProperty(step);
      if (!symbol) throw new RangeError(`${call.getText()} loads "${path}", which is not there.`);
      const found: ts.Type = checker.getTypeOfSymbol(symbol);
      // The items of a collection are loaded as one of them.
      type = checker.getIndexTypeOfType(found, ts.IndexKind.Number) ?? found;
      return symbol.declarations ?? [];
    });
  });
}

/** The texts that are loaded, as far as their types tell them: what a `map` makes of a list is only known as text. */
function pathsOf({ arguments: [given] }: ts.CallExpression): readonly string[] {
  if (!given) return [];
  const type = checker.getTypeAtLocation(given);
  const items = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  const texts = type.isStringLiteral() || !items ? type : items;
  const parts = texts.isUnion() ? texts.types : [texts];
  return parts.flatMap((part) => (part.isStringLiteral() ? part.value.split(",") : []));
}

function memberOf(declaration: ts.Declaration): Omit<UsedMember, "at"> | null {
  if (declaration.getSourceFile().fileName !== declarations) return null;
  const { parent } = declaration;
  const owner = "name" in parent && parent.name ? (parent.name as ts.Identifier).text : "";
  const name = ts.getNameOfDeclaration(declaration)?.getText() ?? "constructor";
  return { name: `${owner}.${name}`, sets: setsOf(declaration) };
}

/** `[Api set: ExcelApi 1.9]`, also of several sets: "ExcelApi 1.1 for reading, 1.7 for writing". */
function setsOf(declaration: ts.Declaration): readonly string[] {
  const comment = ts
    .getLeadingCommentRanges(declaration.getSourceFile().text, declaration.pos)
    ?.map(({ pos, end }) => declaration.getSourceFile().text.slice(pos, end))
    .at(-1);
  return [...(comment ?? "").matchAll(/\[Api set:\s*([^\]]*)\]/g)].map((match) => (match[1] ?? "").trim());
}

/** "1.1 / 1.3", "1.1 for reading visibility; 1.2 for setting it": the newest. */
function newest(sets: readonly string[]): number {
  const versions = sets.flatMap((set) => [...set.matchAll(/\b1\.(\d+)/g)]);
  return Math.max(0, ...versions.map((match) => Number(match[1])));
}

function isOfExcel(set: string): boolean {
  return /^ExcelApi \d/.test(set);
}

test("what is known of Excel's members is read from their declarations", () => {
  const sets = new Map(used.map((member) => [member.name, member.sets.join()]));
  // A method, a property that is set, one in an object that is given, and one that is only loaded.
  expect(sets.get("Table.resize")).toBe("ExcelApi 1.13");
  expect(sets.get("ChartSeries.gapWidth")).toBe("ExcelApi 1.7");
  expect(sets.get("CellPropertiesLoadOptions.hyperlink")).toBe("ExcelApi 1.9");
  expect(sets.get("Worksheet.position")).toBe("ExcelApi 1.1");
});

test(`every member of Excel that is used is in ExcelApi ${least}, or asked for first`, () => {
  const newer = used
    .filter(({ sets }) => newest(sets.filter(isOfExcel)) > Number(least.slice(2)))
    .filter(({ name, sets }) => guarded[name] === undefined || sets.join() !== `ExcelApi ${guarded[name]}`);
  expect(newer).toEqual([]);
});

test("no member is of a set that only one kind of Excel has, or that is not out yet", () => {
  const others = used.filter(({ sets }) => sets.some((set) => /preview|online|desktop|BETA/i.test(set)));
  expect(others).toEqual([]);
});

test("what is newer is asked for in the file that uses it", () => {
  const places = used.filter(({ name }) => guarded[name] !== undefined);
  expect(new Set(places.map(({ name }) => name))).toEqual(new Set(Object.keys(guarded)));
  for (const { name, at } of places) {
    const text = readFileSync(join(room, at.replace(/:\d+$/, "")), "utf8");
    expect(text).toContain(`isSetSupported("ExcelApi", "${String(guarded[name])}")`);
  }
});
