import { marksLost } from "../../src/review/rules/marks-lost";
import { textsAside } from "../../src/review/rules/texts-aside";
import type { SheetSubject } from "../../src/review";
import { testRuleOn } from "./ruleTester";

const nothing: SheetSubject = { known: [], aside: [] };
const subjectOf = (given: Partial<SheetSubject>): SheetSubject => ({ ...nothing, ...given });
const range = { sheet: "Kopia", row: 5, column: 0, rowCount: 9, columnCount: 10 };

testRuleOn<SheetSubject, Partial<SheetSubject>>(marksLost, subjectOf, {
  valid: { "all sheets have their marks": {} },
  invalid: {
    "sheets that were known again, in one finding": {
      known: ["Översikt", "Tjänsteskrivelse"],
      findings: [
        {
          cell: "",
          severity: "info",
          says: "sparats i ett annat program. Översikt och Tjänsteskrivelse har känts igen på tabell och rubriker.",
        },
      ],
    },
  },
});

testRuleOn<SheetSubject, Partial<SheetSubject>>(textsAside, subjectOf, {
  valid: { "all texts are in a document": {} },
  invalid: {
    "one text on a sheet that is not known": {
      aside: [{ sheet: "Kopia", range, texts: ["Min text"] }],
      findings: [{ cell: "A6:J14", value: "Min text", severity: "warning", says: "På bladet Kopia (A6:J14) står en egen text" }],
    },
    "several texts": {
      aside: [{ sheet: "Kopia", range, texts: ["Min text", "En till"] }],
      findings: [{ cell: "A6:J14", says: "står 2 egna texter", advises: "Egen text" }],
    },
  },
});
