import type { Programme, SheetRole } from "../model";
import { say } from "./words";

/** A sheet with the name that it gets if that is free. */
export interface WantedSheet {
  readonly role: SheetRole;
  readonly name: string;
}

/** The sheets of a refresh, in tab order. */
export function wantedSheets(programme: Programme, year: number | null): readonly WantedSheet[] {
  return [
    { role: { kind: "overview" }, name: say("sheets.name.overview") },
    ...programme.areas.map((area): WantedSheet => ({ role: { kind: "area", area: area.name }, name: area.name })),
    { role: { kind: "memo", year }, name: say("sheets.name.memo") },
    { role: { kind: "followUp", year }, name: say("sheets.name.followUp") },
  ];
}
