import { Button } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons/svg/open";
import { useSay, useSession } from "../sessionContext";
import styles from "./OpenSheet.module.css";

/** Shows a written sheet. */
export function OpenSheet({ name, iconOnly = false }: { readonly name: string; readonly iconOnly?: boolean }) {
  const say = useSay();
  const session = useSession();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      icon={<Open16Regular />}
      iconPosition="after"
      aria-label={say("pane.summary.openNamed", { name })}
      onClick={() => void session.openSheet(name)}
    >
      {iconOnly ? null : say("pane.summary.open")}
    </Button>
  );
}
