import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compose, memoHtml, memoText } from "../../src/memo";
import { datasetOf, figuresOf, referenceActivities, referenceGrants, referenceProgramme } from "./builders";

/*
 * The decided memo of 2025 with its faults corrected: read the golden files against reference/tjansteskrivelse-2025.txt. To accept a change
 * of wording, run this test with GOLDEN=write in the environment, and review the difference as a text for the committee.
 */

const dataset = datasetOf(referenceActivities);
const memo = compose({ dataset, programme: referenceProgramme, figures: figuresOf(referenceGrants, dataset), stored: [] });

function golden(name: string, text: string): string {
  const path = join(__dirname, "golden", name);
  if (process.env.GOLDEN === "write") writeFileSync(path, text);
  return readFileSync(path, "utf8");
}

describe("the memo of 2025", () => {
  test("as plain text is the decided memo, its faults corrected", () => {
    expect(memoText(memo)).toBe(golden("tjansteskrivelse-2025.txt", memoText(memo)));
  });

  test("as HTML has the same words under real headings and in real lists", () => {
    expect(memoHtml(memo)).toBe(golden("tjansteskrivelse-2025.html", memoHtml(memo)));
  });

  test("has the sections of the decided memo in its order", () => {
    expect(memo.sections.map((section) => section.id)).toEqual([
      "title",
      "background",
      "area:Medborgare",
      "area:Servicegivare",
      "area:Offentliga intressenter",
      "resources",
      "proposal",
      "signatures",
      "extracts",
    ]);
  });

  test("has the decided figures, each leading to its figure", () => {
    const figures = memo.sections.flatMap((section) =>
      section.blocks.flatMap((block) => block.proposal.filter((part) => part.kind === "figure")),
    );
    expect(figures.map(({ text, figure }) => `${text} ${figure}`)).toEqual([
      "8\u00A0st. grants/hemsandningsbidrag/count/2025",
      "1\u00A0476\u00A0300 grants/hemsandningsbidrag/granted/2025",
      "4\u00A0st. grants/servicebidrag/count/2025",
      "619\u00A0992 grants/servicebidrag/granted/2025",
      "23\u00A0st. grants/investeringsbidrag/count/2025",
      "7\u00A0036\u00A0881 grants/investeringsbidrag/granted/2025",
      "21\u00A0st. grants/sarskilt-driftstod/count/2025",
      "4\u00A0543\u00A0056 grants/sarskilt-driftstod/granted/2025",
      "18\u00A0st. activities/count/Antal fysiska företagsbesök/2025",
    ]);
  });

  test("is the same whenever it is composed", () => {
    const again = compose({ dataset, programme: referenceProgramme, figures: figuresOf(referenceGrants, dataset), stored: [] });
    expect(again).toEqual(memo);
  });
});
