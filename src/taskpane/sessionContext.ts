import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session, SessionState } from "../app/session";
import type { Catalogue } from "../messages";
import type { Review } from "../model";

/** The session that the whole pane works on; tests and the workbench give their own. */
export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("A part of the pane stands outside its session.");
  return session;
}

/** The state as it is now; the component is drawn again when it changes. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getState);
}

export function useSay(): Catalogue["say"] {
  return useSessionState().texts.say;
}

const ReviewContext = createContext<Review | null>(null);

/** Gives the steps what was read; the pane draws no step before there is something. */
export const ReviewProvider = ReviewContext.Provider;

export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error("A step is drawn before anything has been read.");
  return review;
}
