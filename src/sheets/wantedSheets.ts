import type { Programme, SheetRole } from "../model";
import { say } from "./words";

/** The sheets of a refresh with the names that they get if those are free, in tab order. */
export function wantedSheets(programme: Programme): { role: SheetRole; name: string }[] {
  return [
    { role: { kind: "overview" }, name: say("sheets.name.overview") },
    ...programme.areas.map((area) => ({ role: { kind: "area", area: area.name } as const, name: area.name })),
    { role: { kind: "memo" }, name: say("sheets.name.memo") },
  ];
}
