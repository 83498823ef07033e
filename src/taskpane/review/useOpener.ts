import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

export interface Opener<Part extends string> {
  /** What is open, at most one. */
  readonly open: Part | null;
  readonly toggle: (part: Part) => void;
  /** Closes, and gives the focus back to the button that opened it. */
  readonly close: () => void;
  /** Closes when the focus goes elsewhere. */
  readonly shut: () => void;
  /** For the button that opens a part. */
  readonly buttonOf: (part: Part) => (button: HTMLButtonElement | null) => void;
}

/** Parts that buttons open in place. Nothing of them is a dialog: the focus is free. */
export function useOpener<Part extends string>(): Opener<Part> {
  const [open, setOpen] = useState<Part | null>(null);
  const buttons = useRef(new Map<Part, HTMLButtonElement>());
  const closed = useRef<Part | null>(null);
  // The button may have been away while its part was open, so the focus waits for the next drawing.
  useEffect(() => {
    if (closed.current === null) return;
    buttons.current.get(closed.current)?.focus();
    closed.current = null;
  });
  const toggle = useCallback((part: Part) => {
    setOpen((before) => (before === part ? null : part));
  }, []);
  const close = useCallback(() => {
    closed.current = open;
    setOpen(null);
  }, [open]);
  const shut = useCallback(() => {
    setOpen(null);
  }, []);
  const buttonOf = useCallback(
    (part: Part) => (button: HTMLButtonElement | null) => {
      if (button) buttons.current.set(part, button);
      else buttons.current.delete(part);
    },
    [],
  );
  return { open, toggle, close, shut, buttonOf };
}

/** Esc inside an element; said to be dealt with, so that nothing around it is closed too. */
export function useEscape(element: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const place = element.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      onEscape();
    };
    place?.addEventListener("keydown", onKey);
    return () => {
      place?.removeEventListener("keydown", onKey);
    };
  }, [element, onEscape]);
}
