import { hasPartsOfOre, type CellGrid, type CellValue, type Grant, type TotalRow } from "../model";
import { recipientKinds } from "../programme";
import { type ColumnReader, columnReaders } from "./columnReaders";
import { type GrantColumns, GrantRow } from "./grantRow";
import { note, placeOf, type ReadingContext } from "./readingContext";
import { dayAt } from "./readings";
import { headerRowTest, isBlankRow, keepNotes, noteMissing, placesOf, rowsAtATime } from "./rows";
import { watchTotals } from "./totalRows";

export interface GrantRows {
  readonly columns: GrantColumns;
  readonly grants: readonly GrantRow[];
  readonly totalRows: readonly TotalRow[];
}

/**
 * The rows of a grants table: what they say, and which are typed totals. Yields the number of rows read each time some are, so that the
 * caller may pause.
 * @param rowCount how many rows of the body are the table's own
 */
export function* readGrants(context: ReadingContext, values: CellGrid, rowCount: number): Generator<number, GrantRows> {
  const { source } = context;
  const { columns, readers } = grantColumns(context);
  const sort = rowSorter(context, columns);
  const firstNote = context.notes.length;
  for (let from = 0; from < rowCount; from += rowsAtATime) {
    const to = Math.min(rowCount, from + rowsAtATime);
    for (const { read } of readers) read(values, from, to);
    for (let index = from; index < to; index += 1) sort.take(index, values[index] ?? []);
    yield to - from;
  }
  keepNotes(context.notes, firstNote, new Set(sort.others.map((index) => source.body.row + index)));
  return { columns, grants: sort.grants, totalRows: sort.totalRows };
}

interface RowSorter {
  readonly grants: GrantRow[];
  readonly totalRows: TotalRow[];
  /** The rows of the body that are no grants: what is odd about their cells is no fault of a grant. */
  readonly others: number[];
  readonly take: (index: number, cells: readonly CellValue[]) => void;
}

/** Tells grants from blank rows, repeated headers and typed totals. A row with a decision date is always a grant. */
function rowSorter(context: ReadingContext, columns: GrantColumns): RowSorter {
  const { source } = context;
  const places = placesOf(source);
  const isHeaderRow = headerRowTest(source);
  const totals = watchTotals();
  const grants: GrantRow[] = [];
  const totalRows: TotalRow[] = [];
  const others: number[] = [];
  const gaps = gapNoter(context);
  const { decisionDate } = columns;
  const labelOf = (grant: Grant, cells: readonly CellValue[]) =>
    isBlankRow(cells, places) || isHeaderRow(cells) ? undefined : totals.labelOf(grant, cells, grants);
  const take = (index: number, cells: readonly CellValue[]) => {
    const grant = new GrantRow(columns, index);
    const label = dayAt(decisionDate, index) === null ? labelOf(grant, cells) : null;
    if (label === null) {
      gaps(grant, cells);
      grants.push(grant);
      return;
    }
    others.push(index);
    if (label === undefined) return;
    totalRows.push({ source, row: grant.row, granted: grant.granted, label });
    totals.restart(grants);
  };
  return { grants, totalRows, others, take };
}

/** Notes what is missing in a grant's row. An application that was turned down or withdrawn has no amount to miss. */
function gapNoter(context: ReadingContext): (grant: GrantRow, cells: readonly CellValue[]) => void {
  const amountPlace = placeOf(context.source, "grantedAmount");
  const paidPlace = placeOf(context.source, "paidAmount");
  return (grant, cells) => {
    const { granted, row } = grant;
    if (grant.formId === null) noteMissing(context, cells, row, "grantForm");
    if (granted === null && (grant.decision === null || grant.counts)) noteMissing(context, cells, row, "grantedAmount");
    if (grant.decisionDate === null) noteMissing(context, cells, row, "decisionDate");
    const amount = cells[amountPlace] ?? "";
    if (granted !== null && (!Number.isInteger(granted / 100) || isRounded(amount))) {
      note(context, "not-whole", "grantedAmount", amount, row, granted / 100);
    }
    const paid = cells[paidPlace] ?? "";
    if (isRounded(paid)) note(context, "not-whole", "paidAmount", paid, row, (grant.paidAmount ?? 0) / 100);
  };
}

/** Excel's sums see all decimals of such a cell, the engine whole öre. */
function isRounded(cell: CellValue): boolean {
  return typeof cell === "number" && hasPartsOfOre(cell);
}

interface ReadableColumns {
  readonly columns: GrantColumns;
  /** The readers of the columns that there are. */
  readonly readers: readonly Pick<ColumnReader<unknown>, "read">[];
}

function grantColumns(context: ReadingContext): ReadableColumns {
  const readers = readersOf(context);
  const columns: GrantColumns = {
    source: context.source,
    firstRow: context.source.body.row,
    grantForm: readers.grantForm.readings,
    grantedAmount: readers.grantedAmount.readings,
    decisionDate: readers.decisionDate.readings,
    caseNumber: readers.caseNumber.readings,
    recipient: readers.recipient.readings,
    orgNumber: readers.orgNumber.readings,
    recipientType: readers.recipientType.readings,
    store: readers.store.readings,
    municipality: readers.municipality.readings,
    applicationDate: readers.applicationDate.readings,
    startDate: readers.startDate.readings,
    decision: readers.decision.readings,
    supportYear: readers.supportYear.readings,
    eligibleCost: readers.eligibleCost.readings,
    rateGround: readers.rateGround.readings,
    households: readers.households.readings,
    deliveries: readers.deliveries.readings,
    turnover: readers.turnover.readings,
    distanceKm: readers.distanceKm.readings,
    island: readers.island.readings,
    specialReasons: readers.specialReasons.readings,
    municipalOpinionDate: readers.municipalOpinionDate.readings,
    paidAmount: readers.paidAmount.readings,
    paidDate: readers.paidDate.readings,
    recoveredAmount: readers.recoveredAmount.readings,
    recoveryGround: readers.recoveryGround.readings,
    funding: readers.funding.readings,
    note: readers.note.readings,
    laterParts: new Set(),
  };
  return { columns, readers: Object.values(readers).filter(({ readings }) => readings !== null) };
}

function readersOf(context: ReadingContext) {
  const { programme } = context;
  const { text, repeatedText, kronor, count, number, date, year, yesNo, category } = columnReaders(context);
  return {
    grantForm: category("grantForm", programme.grantForms),
    grantedAmount: kronor("grantedAmount"),
    decisionDate: date("decisionDate"),
    caseNumber: text("caseNumber"),
    recipient: repeatedText("recipient"),
    orgNumber: repeatedText("orgNumber"),
    recipientType: category("recipientType", recipientKinds),
    store: repeatedText("store"),
    municipality: category("municipality", programme.municipalities),
    applicationDate: date("applicationDate"),
    startDate: date("startDate"),
    decision: category("decision", programme.decisions),
    supportYear: year("supportYear"),
    eligibleCost: kronor("eligibleCost"),
    rateGround: number("rateGround"),
    households: count("households"),
    deliveries: count("deliveries"),
    turnover: kronor("turnover"),
    distanceKm: number("distanceKm"),
    island: yesNo("island"),
    specialReasons: yesNo("specialReasons"),
    municipalOpinionDate: date("municipalOpinionDate"),
    paidAmount: kronor("paidAmount"),
    paidDate: date("paidDate"),
    recoveredAmount: kronor("recoveredAmount"),
    recoveryGround: text("recoveryGround"),
    funding: text("funding"),
    note: text("note"),
  };
}
