import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSay } from "../sessionContext";
import { stepIds, useNavigation, type StepId } from "../steps";
import { useFrameStyles } from "./styles";

const useStyles = makeStyles({
  nav: {
    flexShrink: 0,
    height: "40px",
    // The corner where Office lays its own menu stays free.
    padding: "0 34px 0 4px",
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { display: "flex", height: "100%", margin: 0, padding: 0, listStyleType: "none" },
  button: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: "4px",
    height: "39px",
    padding: "0 8px",
    appearance: "none",
    border: "none",
    background: "none",
    font: "inherit",
    fontSize: "14px",
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    whiteSpace: "nowrap",
    "@media (max-width: 339.9px)": { padding: "0 6px" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px", borderRadius: tokens.borderRadiusMedium },
    "@media (forced-colors: active)": { color: "ButtonText" },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    "::after": {
      content: '""',
      position: "absolute",
      left: "8px",
      right: "8px",
      bottom: "-1px",
      height: "3px",
      borderRadius: "2px",
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (max-width: 339.9px)": { left: "6px", right: "6px" },
      "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
    },
    "@media (forced-colors: active)": { color: "Highlight", forcedColorAdjust: "none" },
  },
  badge: {
    minWidth: "16px",
    height: "16px",
    padding: "0 4px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    "@media (forced-colors: active)": { border: "1px solid ButtonText", lineHeight: "14px" },
  },
  dot: {
    width: "6px",
    height: "6px",
    marginLeft: "2px",
    borderRadius: "50%",
    backgroundColor: tokens.colorStatusWarningForeground3,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

interface Properties {
  readonly errors: number;
  /** The steps whose result is older than the data. */
  readonly changed: ReadonlySet<StepId>;
}

/** The four steps, fixed at the top. Plain Tab order. */
export function StepRow({ errors, changed }: Properties) {
  const styles = useStyles();
  const frame = useFrameStyles();
  const say = useSay();
  const { step, goToStep } = useNavigation();
  return (
    <nav aria-label={say("pane.steps")} className={styles.nav}>
      <ol className={styles.list}>
        {stepIds.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={mergeClasses(styles.button, id === step && styles.current)}
              aria-current={id === step ? "step" : undefined}
              onClick={() => {
                goToStep(id);
              }}
            >
              {say(`pane.step.${id}`)}
              {id === "review" && errors > 0 && (
                <span className={styles.badge}>
                  {String(errors)}
                  <span className={frame.hiddenText}> {say("pane.step.errors", { count: errors })}</span>
                </span>
              )}
              {changed.has(id) && (
                <>
                  <span className={styles.dot} aria-hidden="true" />
                  <span className={frame.hiddenText}>{say("pane.step.changed")}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
