/** A moment on the user's wall clock, "2026-03-04T14:02": only the line "Uppdaterad …" shows it. Injected, never read in the core. */
export type WallClock = string & { readonly kind: "wall clock" };

/** Reads "2026-03-04T14:02" (seconds are dropped); null when it is no such moment. */
export function wallClock(text: string): WallClock | null {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(text);
  const moment = text.slice(0, 16);
  const time = match ? Date.parse(`${moment}Z`) : NaN;
  // Date.parse takes 30 February for 2 March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(moment) ? null : (moment as WallClock);
}
