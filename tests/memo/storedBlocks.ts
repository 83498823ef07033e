import type { StoredBlock } from "../../src/memo";

/** A row of a document's table. */
export function storedBlock(given: Partial<StoredBlock>): StoredBlock {
  return {
    id: "block",
    ownText: null,
    cell: null,
    basedOn: "",
    proposal: "",
    included: true,
    done: false,
    position: 0,
    number: null,
    section: "",
    style: "paragraph",
    addedByUser: false,
    ...given,
  };
}
