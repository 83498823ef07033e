import type { SheetMark, SheetRole } from "../model";

/** The key of the worksheet custom property (ExcelApi 1.12) that says that a sheet is the add-in's own. */
export const markKey = "Uf.Sheet";

/** The mark as it is kept: `{"role":"area","area":"Medborgare","block":"A1:M45"}`. */
export function writeMark(mark: SheetMark): string {
  const { role, block } = mark;
  return JSON.stringify(role.kind === "area" ? { role: role.kind, area: role.area, block } : { role: role.kind, block });
}

/** Reads a mark; null when it is none that this version knows, so that such a sheet is never written. */
export function readMark(text: unknown): SheetMark | null {
  const kept = parseObject(text);
  const role = kept && readRole(kept);
  if (!role) return null;
  return { role, block: typeof kept["block"] === "string" ? kept["block"] : null };
}

const plainRoles = ["overview", "memo", "settings", "templates", "checks", "review"] as const;

function readRole(kept: Readonly<Record<string, unknown>>): SheetRole | null {
  const { role, area } = kept;
  if (role === "area") return typeof area === "string" && area !== "" ? { kind: "area", area } : null;
  const plain = plainRoles.find((kind) => kind === role);
  return plain ? { kind: plain } : null;
}

/** The object that a JSON text stands for; null for anything else. */
export function parseObject(text: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof text !== "string") return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
