import { documentKinds, type SheetMark, type SheetRole } from "../model";
import { parseObject } from "./parseObject";

/** The key of the worksheet custom property (ExcelApi 1.12) that says that a sheet is the add-in's own. */
export const markKey = "Uf.Sheet";

/** A mark as it stands on a sheet. */
export interface KeptMark {
  /** Its text, of whatever kind; null where there is none. */
  readonly text: unknown;
  /** The name of the sheet now. */
  readonly sheet: string;
}

/**
 * Reads marks; null for what is none that this version knows, so that such a sheet is never written. The first line says what the sheet is
 * for, the second what else the add-in wrote there; how that is read is fetched only when there is one.
 */
export async function readMarks(kept: readonly KeptMark[]): Promise<readonly (SheetMark | null)[]> {
  const lines = kept.map(({ text }) => (typeof text === "string" ? text.split("\n", 2) : []));
  const marks = lines.map(([core]) => readCore(core));
  if (lines.every(([, rest]) => rest === undefined)) return marks;
  const { readDetails } = await import("./markDetails");
  return marks.map((mark, index) => mark && { ...mark, ...readDetails(lines[index]?.[1], kept[index]?.sheet ?? "") });
}

function readCore(text: unknown): SheetMark | null {
  const kept = parseObject(text);
  const role = kept && readRole(kept);
  if (!role) return null;
  return { role, block: typeof kept["block"] === "string" ? kept["block"] : null };
}

const plainRoles = ["overview", "settings", "templates", "checks", "review"] as const;

function readRole(kept: Readonly<Record<string, unknown>>): SheetRole | null {
  const { role, area, year } = kept;
  const document = documentKinds.find((kind) => kind === role);
  if (document) return { kind: document, year: typeof year === "number" ? year : null };
  if (role === "area") return typeof area === "string" && area !== "" ? { kind: "area", area } : null;
  const plain = plainRoles.find((kind) => kind === role);
  return plain ? { kind: plain } : null;
}
