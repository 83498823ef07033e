import type { BookSheet } from "../book";
import { type Arguments, defineClass, type HostClass, type HostObject, invalidArgument } from "../protocol";
import { changed } from "./changes";
import { type Excel, requireWritableBook } from "./excel";
import { areaArgument } from "./range";

interface SheetData {
  readonly excel: Excel;
  readonly sheet: BookSheet;
}

function setBreaks({ excel, sheet }: SheetData, rows: readonly number[]): void {
  requireWritableBook(excel);
  if (rows.length > 0) sheet.rowBreaks = [...new Set(rows)].sort((one, other) => one - other);
  else delete sheet.rowBreaks;
  changed(excel, "page", sheet);
}

function add(self: SheetData, args: Arguments): HostObject {
  const { row } = areaArgument(args, 0, self.sheet);
  if (row === 0) throw invalidArgument("a page cannot begin before the first row");
  setBreaks(self, [...(self.sheet.rowBreaks ?? []), row]);
  return pageBreakClass({ ...self, row });
}

/** The breaks that were set by hand; where Excel breaks by itself is the printer's matter. */
export const horizontalPageBreaksClass: HostClass<SheetData> = defineClass<SheetData>({
  type: "PageBreakCollection",
  items: (self) => (self.sheet.rowBreaks ?? []).map((row) => pageBreakClass({ ...self, row })),
  methods: {
    add,
    removePageBreaks: (self) => {
      setBreaks(self, []);
    },
  },
});

const pageBreakClass = defineClass<SheetData & { readonly row: number }>({
  type: "PageBreak",
  scalars: { rowIndex: { get: ({ row }) => row } },
});
