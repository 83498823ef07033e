import { useCallback, useEffect, useRef } from "react";

export interface TextFocus {
  /** The `ref` of the field. */
  readonly hold: (element: HTMLTextAreaElement | null) => void;
  readonly focus: () => void;
}

/** A text field that takes the focus when its form opens, and again when a question over it has been answered with staying. */
export function useTextFocus(isAsked: boolean): TextFocus {
  const field = useRef<HTMLTextAreaElement | null>(null);
  const focus = useCallback(() => field.current?.focus(), []);
  useEffect(() => {
    if (!isAsked) focus();
  }, [isAsked, focus]);
  const hold = useCallback((element: HTMLTextAreaElement | null) => {
    field.current = element;
  }, []);
  return { hold, focus };
}
