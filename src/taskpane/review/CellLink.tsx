import { localAddress, type Finding } from "../../model";
import { LinkButton } from "../frame/LinkButton";
import { useSay, useSession } from "../sessionContext";
import { cellNames } from "./groups";

interface Properties {
  readonly finding: Finding;
  /** Only the first cell, without its sheet. */
  readonly short?: boolean;
}

/** The cells of a finding, named as in Excel: "H18, Beviljade stöd". A click goes to the first. */
export function CellLink({ finding, short = false }: Properties) {
  const say = useSay();
  const session = useSession();
  const { cell } = finding;
  if (!cell) return null;
  const { names, more } = cellNames(finding);
  const text = short
    ? localAddress(cell)
    : say("pane.review.cell", {
        cells: { list: more > 0 ? [...names, say("pane.review.moreCells", { count: more })] : names },
        sheet: cell.sheet,
      });
  return (
    <LinkButton
      aria-label={say("pane.review.goToCellNamed", { cell: short ? `${text}, ${cell.sheet}` : text })}
      onClick={() => void session.goTo(cell)}
    >
      {text}
    </LinkButton>
  );
}
