import { serialOfDate } from "../../../src/model";
import type { ConditionalFunctions, Condition, ConditionalResult, SheetRange } from "./conditional";
import type { CriterionValue } from "./criteria";
import type { PlacedToken } from "./compile";

/** The family by name; the others are IronCalc's. */
const family = new Set(["COUNTIF", "COUNTIFS", "SUMIF", "SUMIFS", "AVERAGEIF", "AVERAGEIFS", "MINIFS", "MAXIFS"]);

/** Whether a formula calls one of them. */
export function callsConditional(tokens: readonly PlacedToken[]): boolean {
  return tokens.some((token) => token.kind === "function" && family.has(token.text.toUpperCase()));
}

function isSpace(token: PlacedToken): boolean {
  return token.kind === "other" && token.text.trim() === "";
}

interface Call {
  readonly name: string;
  readonly parts: readonly (readonly PlacedToken[])[];
  /** Index of the token after the closing bracket. */
  readonly end: number;
}

/** The arguments of the call whose name stands at `at`; null when it is not closed. */
function callAt(tokens: readonly PlacedToken[], at: number): Call | null {
  const parts: PlacedToken[][] = [[]];
  let depth = 0;
  for (let index = at + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.text === "(" || token.text === "{") depth += 1;
    if (token.text === ")" || token.text === "}") depth -= 1;
    if (depth === 0) return { name: tokens[at]?.text.toUpperCase() ?? "", parts, end: index + 1 };
    if (depth === 1 && token.text === ",") parts.push([]);
    else if (!(depth === 1 && token.text === "(" && index === at + 1) && !isSpace(token)) parts.at(-1)?.push(token);
  }
  return null;
}

function textLiteral(text: string): string {
  return text.slice(1, -1).replaceAll('""', '"');
}

/** DATE(2025,1,1) with plain numbers; anything else is left to IronCalc. */
function literalDate(tokens: readonly PlacedToken[]): number | null {
  const match = /^DATE\((\d{4}),(\d{1,2}),(\d{1,2})\)$/i.exec(tokens.map((token) => token.text).join(""));
  return match ? serialOfDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** One operand of a criterion: a literal, a date, one cell. `undefined`: not as simple as that. */
function operandValue(tokens: readonly PlacedToken[]): CriterionValue | undefined {
  const [first] = tokens;
  if (!first) return undefined;
  if (tokens.length === 1) {
    if (first.kind === "text") return textLiteral(first.text);
    if (first.kind === "number") return Number(first.text);
    if (first.kind === "name" && /^(true|false)$/i.test(first.text)) return first.text.toLowerCase() === "true";
    const cell = first.place;
    if (cell?.range.rowCount !== 1 || cell.range.columnCount !== 1) return undefined;
    const found = cell.sheet.cells.get(cell.range.row * 16_384 + cell.range.column);
    return found === undefined || (found.value === "" && found.formula === null) ? null : found.value;
  }
  if (tokens.length === 2 && first.text === "-" && tokens[1]?.kind === "number") return -Number(tokens[1].text);
  return literalDate(tokens) ?? undefined;
}

function joinedText(value: CriterionValue): string {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** `">="&DATE(2025,1,1)`, `"a"&B2`, `$A5`, `{"a","b"}`; an array gives one criterion for each of its members. */
function criterionValues(tokens: readonly PlacedToken[]): CriterionValue[] | undefined {
  if (tokens[0]?.text === "{") {
    const members = tokens.slice(1, -1).filter((token) => token.text !== "," && token.text !== ";");
    const values = members.map((member) => operandValue([member]));
    return values.every((value) => value !== undefined) ? values : undefined;
  }
  const operands: PlacedToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth -= 1;
    if (depth === 0 && token.text === "&") operands.push([]);
    else operands.at(-1)?.push(token);
  }
  const values = operands.map(operandValue);
  const [first] = values;
  if (values.length === 1) return first === undefined ? undefined : [first];
  return values.every((value) => value !== undefined) ? [values.map(joinedText).join("")] : undefined;
}

function summary(name: string, numbers: readonly number[]): ConditionalResult {
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (name.startsWith("SUM")) return sum;
  if (name.startsWith("AVERAGE")) return numbers.length > 0 ? sum / numbers.length : "#DIV/0!";
  if (numbers.length === 0) return 0;
  return name.startsWith("MIN") ? numbers.reduce((a, b) => Math.min(a, b)) : numbers.reduce((a, b) => Math.max(a, b));
}

interface ReadCall {
  readonly name: string;
  readonly values: SheetRange | null;
  readonly ranges: readonly SheetRange[];
  /** One list of conditions for each member of an array constant, else one list. */
  readonly variants: readonly (readonly Condition[])[];
  readonly end: number;
}

function placeOf(part: readonly PlacedToken[] | undefined): SheetRange | undefined {
  return part?.length === 1 ? part[0]?.place : undefined;
}

/** SUMIF and AVERAGEIF sum a range that begins where told and is as large as the one with the criterion. */
function shapedAs(values: SheetRange, shape: SheetRange): SheetRange {
  return { sheet: values.sheet, range: { ...values.range, rowCount: shape.range.rowCount, columnCount: shape.range.columnCount } };
}

function readCall(call: Call): ReadCall | null {
  const plural = call.name.endsWith("IFS");
  const leading = plural && call.name !== "COUNTIFS" ? 1 : 0;
  const pairs = plural ? call.parts.slice(leading) : call.parts.slice(0, 2);
  if (pairs.length === 0 || pairs.length % 2 === 1) return null;
  const ranges: SheetRange[] = [];
  let variants: Condition[][] = [[]];
  for (let index = 0; index < pairs.length; index += 2) {
    const where = placeOf(pairs[index]);
    const criteria = criterionValues(pairs[index + 1] ?? []);
    if (!where || !criteria || (criteria.length > 1 && variants.length > 1)) return null;
    ranges.push(where);
    variants = criteria.flatMap((criterion) => variants.map((list) => [...list, { where, criterion }]));
  }
  const first = ranges[0];
  if (!first) return null;
  if (call.name.startsWith("COUNT")) return { name: call.name, values: null, ranges, variants, end: call.end };
  const named = placeOf(leading === 1 ? call.parts[0] : (call.parts[2] ?? call.parts[0]));
  if (!named) return null;
  const values = plural ? named : shapedAs(named, first);
  return { name: call.name, values, ranges: [...ranges, values], variants, end: call.end };
}

function evaluate(call: ReadCall, functions: ConditionalFunctions): string {
  const results = call.variants.map((conditions): ConditionalResult => {
    if (!call.values) return functions.count(conditions);
    const numbers = functions.collect(call.values, conditions);
    return typeof numbers === "string" ? numbers : summary(call.name, numbers);
  });
  const [only = 0] = results;
  if (results.length > 1) return `{${results.map(String).join(",")}}`;
  return typeof only === "number" && only < 0 ? `(${String(only)})` : String(only);
}

/** The ranges that the calls of a formula look at, for those calls that can be computed here. */
export function conditionalRanges(tokens: readonly PlacedToken[]): SheetRange[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== "function" || !family.has(token.text.toUpperCase())) return [];
    const call = callAt(tokens, at);
    const read = call && readCall(call);
    if (!read) return [];
    const criteria = tokens.slice(at, read.end).flatMap((inside) => (inside.place ? [inside.place] : []));
    return [...read.ranges, ...criteria];
  });
}

/** The formula's tokens with each call that can be computed here replaced by its result. */
export function withoutConditionalCalls(tokens: readonly PlacedToken[], functions: ConditionalFunctions): PlacedToken[] {
  const result: PlacedToken[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const call = token.kind === "function" && family.has(token.text.toUpperCase()) ? callAt(tokens, at) : null;
    const read = call && readCall(call);
    if (read) {
      result.push({ kind: "number", text: evaluate(read, functions) });
      at = read.end;
    } else {
      result.push(token);
      at += 1;
    }
  }
  return result;
}
