import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Session } from "../app/session";
import { Frame } from "./Frame";
import { SessionContext } from "./sessionContext";
import { NavigationContext, type Navigation, type StepId, type Wish } from "./steps";
import { paneTheme } from "./theme";
import { useDark, type Appearance } from "./useDark";
import styles from "./Pane.module.css";

interface Properties {
  readonly session: Session;
  readonly appearance: Appearance;
}

/** The whole pane: theme, session and the step that is shown. */
export function Pane({ session, appearance }: Properties) {
  const dark = useDark(appearance);
  const theme = useMemo(() => paneTheme(dark), [dark]);
  const navigation = useSteps();
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return (
    <SessionContext.Provider value={session}>
      <NavigationContext.Provider value={navigation}>
        <FluentProvider theme={theme} className={styles.pane}>
          <Frame />
        </FluentProvider>
      </NavigationContext.Provider>
    </SessionContext.Provider>
  );
}

function useSteps(): Navigation {
  const [place, setPlace] = useState<Pick<Navigation, "step" | "arrival" | "wish">>({ step: "sources", arrival: 0, wish: null });
  const goToStep = useCallback((step: StepId, wish?: Wish) => {
    setPlace((before) => ({ step, arrival: before.arrival + 1, wish: wish ?? null }));
  }, []);
  return useMemo(() => ({ ...place, goToStep }), [place, goToStep]);
}
