import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Fault, FaultCode } from "../../model";
import { useSay, useSession } from "../sessionContext";
import { useNavigation } from "../steps";
import { Bar } from "./Bar";
import { FaultDetails } from "./FaultDetails";

/** What the user can mend by waiting or going on is no error. */
const mild: ReadonlySet<FaultCode> = new Set<FaultCode>([
  "cell-edit",
  "not-shown",
  "inactive-workbook",
  "cancelled",
  "no-year",
  "no-sources",
]);

/** What stopped, what is unharmed and what to do; with the way there, if there is one. Default export: fetched when first needed. */
export default function FaultBar({ fault }: { readonly fault: Fault }) {
  const say = useSay();
  const wayOut = useWayOut(fault);
  const { id, values } = fault.message;
  return (
    <Bar alert intent={mild.has(fault.code) ? "warning" : "error"} title={say(`${id}.title`, values)} actions={wayOut}>
      {say(fault.message)}
      {fault.code === "unexpected" && <FaultDetails />}
    </Bar>
  );
}

/** The way to what must be mended, where there is one. */
function useWayOut(fault: Fault): ReactNode {
  const say = useSay();
  const session = useSession();
  const { step, goToStep } = useNavigation();
  const sheet = fault.message.values?.["sheet"];
  if (fault.code === "protected-sheet" && typeof sheet === "string") {
    return (
      <Button size="small" onClick={() => void session.openSheet(sheet)}>
        {say("pane.fault.goToSheet")}
      </Button>
    );
  }
  if ((fault.code === "no-sources" || fault.code === "no-year") && step !== "sources") {
    return (
      <Button
        size="small"
        onClick={() => {
          goToStep("sources");
        }}
      >
        {say("pane.goToSources")}
      </Button>
    );
  }
  return undefined;
}
