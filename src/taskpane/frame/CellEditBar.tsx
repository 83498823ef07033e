import { useSay } from "../sessionContext";
import { Bar } from "./Bar";

/** Excel waits for the user to leave a cell. Goes by itself. Default export: fetched when it happens. */
export default function CellEditBar() {
  const say = useSay();
  return (
    <Bar intent="warning" title={say("fault.cell-edit.title")}>
      {say("pane.reading.cellEdit")}
    </Bar>
  );
}
