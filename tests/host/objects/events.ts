import type { Area } from "../book";
import type { JsonObject } from "../protocol";

/** Numbers of rich API events, as the client registers them. */
export const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetSelectionChanged: 14,
  tableSelectionChanged: 100,
  tableChanged: 101,
  visibilityChanged: 65_539,
} as const;

/** Target of events that are registered on a collection. */
export const workbookTarget = "Workbook";

export interface RichEvent {
  readonly type: number;
  readonly target: string;
  readonly args: JsonObject;
  /** The cells it is about: the listener gets a reference to them. */
  readonly area: Area | null;
}

/** Who listens to what, and what is to be told when the request is over. */
export interface EventHub {
  listen(type: number, target: string): void;
  unlisten(type: number, target: string): void;
  hasListener(type: number, target: string): boolean;
  /** Queues an event when somebody listens. */
  emit(event: RichEvent): void;
  takeQueue(): readonly RichEvent[];
}

export function createEventHub(): EventHub {
  const listeners = new Map<string, number>();
  let queue: RichEvent[] = [];
  const key = (type: number, target: string) => `${String(type)} ${target}`;
  return {
    listen: (type, target) => listeners.set(key(type, target), (listeners.get(key(type, target)) ?? 0) + 1),
    unlisten: (type, target) => listeners.set(key(type, target), Math.max(0, (listeners.get(key(type, target)) ?? 0) - 1)),
    hasListener: (type, target) => type === eventTypes.visibilityChanged || (listeners.get(key(type, target)) ?? 0) > 0,
    emit(event) {
      if (this.hasListener(event.type, event.target)) queue.push(event);
    },
    takeQueue: () => {
      const taken = queue;
      queue = [];
      return taken;
    },
  };
}
