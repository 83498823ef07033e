import { wallClock, type WallClock } from "../model";

/** Gives the moment that the sheets and the pane show; injected, so that the same data gives the same result. */
export type Clock = () => WallClock;

/** The user's own clock. The only place in the product that reads it. */
export const systemClock: Clock = () => {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const moment = wallClock(`${day}T${two(now.getHours())}:${two(now.getMinutes())}`);
  if (moment === null) throw new RangeError("The system clock is outside the calendar.");
  return moment;
};
