import { type CellGrid, type CellValue, type Grant, type Serial, type TotalRow, yearOfSerial } from "../model";
import { recipientKinds } from "../programme";
import { fieldReaders, note, placeOf, type ReadingContext } from "./fieldReaders";
import { headerRowTest, isBlankRow, noteMissing, placesOf, rowCountOf } from "./rows";
import { watchTotals } from "./totalRows";

export interface GrantRows {
  readonly grants: readonly Grant[];
  readonly totalRows: readonly TotalRow[];
}

/** The rows of a grants table: what they say, and which are typed totals. */
export function readGrants(context: ReadingContext, values: CellGrid): GrantRows {
  const { source, notes } = context;
  const readRow = grantReader(context);
  const places = placesOf(source);
  const isHeaderRow = headerRowTest(source);
  const totals = watchTotals();
  const grants: Grant[] = [];
  const totalRows: TotalRow[] = [];
  const rowCount = rowCountOf(source, values);
  for (let index = 0; index < rowCount; index += 1) {
    const cells = values[index] ?? [];
    if (isBlankRow(cells, places) || isHeaderRow(cells)) continue;
    const noted = notes.length;
    const grant = readRow(cells, source.body.row + index);
    const label = totals.labelOf(grant, cells);
    if (label === null) {
      noteGaps(context, grant, cells);
      totals.add(grant);
      grants.push(grant);
    } else {
      // What is odd about a total's cells is no fault of a grant.
      notes.length = noted;
      totalRows.push({ source, row: grant.row, granted: grant.granted, label });
      totals.restart();
    }
  }
  return { grants, totalRows };
}

/** An application that was turned down or withdrawn has no amount to miss. */
function noteGaps(context: ReadingContext, grant: Grant, cells: readonly CellValue[]): void {
  if (grant.formId === null) noteMissing(context, cells, grant.row, "grantForm");
  const turnedDown = grant.decision !== null && !grant.counts;
  if (grant.granted === null && !turnedDown) noteMissing(context, cells, grant.row, "grantedAmount");
  if (grant.decisionDate === null) noteMissing(context, cells, grant.row, "decisionDate");
  if (grant.granted !== null && grant.granted % 100 !== 0) {
    note(context, "not-whole", "grantedAmount", cells[placeOf(context.source, "grantedAmount")] ?? "", grant.row, grant.granted / 100);
  }
}

/** Reads one row. A decision column makes only those rows count whose decision does; without one, every row counts. */
function grantReader(context: ReadingContext): (cells: readonly CellValue[], row: number) => Grant {
  const { source } = context;
  const read = readersOf(context);
  const hasDecisions = source.columns.decision !== undefined;
  const yearOf = rememberedYears();
  return (cells, row) => {
    const form = read.grantForm(cells, row);
    const municipality = read.municipality(cells, row);
    const decision = read.decision(cells, row);
    const decisionDate = read.decisionDate(cells, row);
    return {
      source,
      row,
      formText: form.text,
      formId: form.category?.id ?? null,
      granted: read.grantedAmount(cells, row),
      decisionDate,
      caseNumber: read.caseNumber(cells, row),
      recipient: read.recipient(cells, row),
      orgNumber: read.orgNumber(cells, row),
      recipientType: read.recipientType(cells, row).category?.type ?? null,
      store: read.store(cells, row),
      municipalityText: municipality.text,
      municipality: municipality.category?.name ?? null,
      applicationDate: read.applicationDate(cells, row),
      startDate: read.startDate(cells, row),
      decisionText: decision.text,
      decision: decision.category?.name ?? null,
      supportYear: read.supportYear(cells, row),
      eligibleCost: read.eligibleCost(cells, row),
      rateGround: read.rateGround(cells, row),
      households: read.households(cells, row),
      deliveries: read.deliveries(cells, row),
      turnover: read.turnover(cells, row),
      distanceKm: read.distanceKm(cells, row),
      island: read.island(cells, row),
      specialReasons: read.specialReasons(cells, row),
      municipalOpinionDate: read.municipalOpinionDate(cells, row),
      paidAmount: read.paidAmount(cells, row),
      paidDate: read.paidDate(cells, row),
      recoveredAmount: read.recoveredAmount(cells, row),
      recoveryGround: read.recoveryGround(cells, row),
      funding: read.funding(cells, row),
      note: read.note(cells, row),
      year: decisionDate === null ? null : yearOf(decisionDate),
      counts: !hasDecisions || (decision.category?.counts ?? false),
    };
  };
}

function readersOf(context: ReadingContext) {
  const { programme } = context;
  const { text, kronor, count, number, date, year, yesNo, category } = fieldReaders(context);
  return {
    grantForm: category("grantForm", programme.grantForms),
    grantedAmount: kronor("grantedAmount"),
    decisionDate: date("decisionDate"),
    caseNumber: text("caseNumber"),
    recipient: text("recipient"),
    orgNumber: text("orgNumber"),
    recipientType: category("recipientType", recipientKinds),
    store: text("store"),
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

/** A table has few decision days and many rows. */
function rememberedYears(): (serial: Serial) => number {
  const years = new Map<Serial, number>();
  return (serial) => {
    const known = years.get(serial);
    if (known !== undefined) return known;
    const year = yearOfSerial(serial);
    years.set(serial, year);
    return year;
  };
}
