/** Lets the event loop have its turn, if it has waited long enough; throws the reason when the signal has come. */
export type Pause = () => Promise<void>;

/** Milliseconds of work at a stretch. A pane that answers within 200 ms feels whole; what comes between two pauses must fit in the rest. */
const longestStretch = 40;

/** A pause for one piece of work, to be called as often as one likes: it costs a round of the event loop only now and then. */
export function createPause(signal?: AbortSignal): Pause {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < longestStretch) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    since = performance.now();
  };
}
