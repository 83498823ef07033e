import { Select } from "@fluentui/react-components";
import { blockText, type MemoBlock } from "../../model";
import { useSay } from "../sessionContext";
import styles from "./BlockChoice.module.css";

/** A list of thousands of choices helps nobody: those so far from the present one are left out. */
const nearby = 100;
const longestName = 60;

interface Properties {
  readonly blocks: readonly MemoBlock[];
  /** 0-based place of the one that is edited. */
  readonly place: number;
  readonly onChoose: (block: MemoBlock | undefined) => void;
}

/** The blocks of a section by how they begin. */
export function BlockChoice({ blocks, place, onChoose }: Properties) {
  const say = useSay();
  const first = Math.max(0, place - nearby);
  return (
    <Select
      size="small"
      className={styles.choice}
      aria-label={say("pane.text.edit.choose")}
      value={String(place)}
      onChange={(_event, { value }) => {
        onChoose(blocks[Number(value)]);
      }}
    >
      {blocks.slice(first, place + nearby + 1).map((block, index) => (
        <option key={block.id} value={String(first + index)}>
          {`${String(first + index + 1)}. ${shortened(blockText(block)) || say("pane.text.edit.empty")}`}
        </option>
      ))}
    </Select>
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longestName ? line : `${line.slice(0, longestName - 1)}…`;
}
