import { useEffect, useState } from "react";

/** What the pane asks Office for. */
export interface Appearance {
  readonly isDark: () => boolean;
  /** Calls back each time the pane comes into view; gives the way to stop. */
  readonly whenShown: (onShown: () => void) => Promise<() => Promise<void>>;
}

/** Whether Office looks dark, asked again when the pane is shown or gets the focus. */
export function useDark(appearance: Appearance): boolean {
  const [dark, setDark] = useState(appearance.isDark);
  useEffect(() => {
    const look = () => {
      setDark(appearance.isDark());
    };
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    const watching = appearance.whenShown(look).catch(() => null);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
      void watching.then((stop) => stop?.());
    };
  }, [appearance]);
  return dark;
}
