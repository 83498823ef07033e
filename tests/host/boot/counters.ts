import { actionTypes, objectPathTypes, type RequestBody } from "../protocol";

/** What the add-in asked of Excel. A request is one message that is not clean-up after a run (commands.md). */
export interface Counters {
  requests: number;
  /** Requests that carried a batch on the workbook: what `context.sync()` sent. The rest are Office's own services. */
  syncs: number;
  largestRequestBytes: number;
  largestResponseBytes: number;
}

/** Begins anew from nothing. */
export function resetCounters(counters: Counters): void {
  Object.assign(counters, { requests: 0, syncs: 0, largestRequestBytes: 0, largestResponseBytes: 0 });
}

export function createCounters() {
  const counters: Counters = { requests: 0, syncs: 0, largestRequestBytes: 0, largestResponseBytes: 0 };
  return {
    counters,
    count: {
      /** Counts a request and gives its size in bytes. */
      request: (body: string, isSync: boolean): number => {
        const size = byteLength(body);
        counters.requests += 1;
        if (isSync) counters.syncs += 1;
        counters.largestRequestBytes = Math.max(counters.largestRequestBytes, size);
        return size;
      },
      response: (body: string): number => {
        const size = byteLength(body);
        counters.largestResponseBytes = Math.max(counters.largestResponseBytes, size);
        return size;
      },
    },
  };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** After a run the client releases the ranges that it kept, in a message of its own. */
export function isCleanUp(body: RequestBody): boolean {
  return (
    body.Actions.length > 0 &&
    body.Actions.every((action) => action.Name === "_RemoveReference" || action.ActionType === actionTypes.instantiate)
  );
}

export function isOnWorkbook(body: RequestBody): boolean {
  const services = Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === objectPathTypes.newObject);
  return !services;
}
