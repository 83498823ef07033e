import { h } from "hastscript";
import type { MemoBlock, MemoSection } from "../../src/model";
import { beginningOf } from "../../src/taskpane/text/pieces";

function block(id: string, text: string, changed = false): MemoBlock {
  const change = changed ? { change: { basedOn: "", numbers: [], merged: null } } : {};
  return {
    id,
    style: "bullet",
    proposal: [{ kind: "text", text }],
    ownText: null,
    ownTextCell: null,
    included: true,
    done: false,
    ...change,
  };
}

const blocks = [block("a", "Ett"), block("b", "Två", true), block("c", "Tre")];
const section: MemoSection = { id: "s", name: "S", blocks };
const list = (...texts: string[]) =>
  h(
    "ul",
    texts.map((text) => h("li", text)),
  );

/** The bullets of each stretch, and the ids of the changed blocks under it. */
function shown(most: number, tree = h(null, [list("Ett", "Två", "Tre")])) {
  const { stretches, left, changedLeft } = beginningOf(tree, section, most);
  const bullets = stretches.map((stretch) => [
    stretch.tree.children.flatMap((child) => (child.type === "element" ? child.children.length : [])),
    stretch.changed.map(({ id }) => id),
  ]);
  return { bullets, left, changedLeft };
}

describe("the beginning of a section's text", () => {
  test("a list is parted where a changed block ends", () => {
    expect(shown(10)).toEqual({
      bullets: [
        [[2], ["b"]],
        [[1], []],
      ],
      left: 0,
      changedLeft: 0,
    });
  });

  test("what is cut off is counted, with the changed blocks in it", () => {
    expect(shown(1)).toEqual({ bullets: [[[1], []]], left: 2, changedLeft: 1 });
  });

  test("where the text has fewer pieces than blocks, the changed block stands last", () => {
    expect(shown(10, h(null, [list("Ett", "Tre")]))).toEqual({ bullets: [[[2], ["b"]]], left: 0, changedLeft: 0 });
  });

  test("the tree that it was given stays as it was", () => {
    const tree = h(null, [list("Ett", "Två", "Tre")]);
    const before = structuredClone(tree);
    shown(2, tree);
    expect(tree).toEqual(before);
  });
});
