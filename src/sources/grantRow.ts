import type { DecisionKind, Grant, GrantForm, Municipality, Ore, RecipientType, Serial, Source } from "../model";
import type { RecipientKind } from "../programme";
import { yearOfDay } from "./dayYears";
import type { CategoryReading } from "./knownCells";
import { dayAt, type DayReadings, knownAt, type KnownReadings, numberAt, type NumberReadings, textAt, type TextReadings } from "./readings";

/** The read columns of a grants table. A field without a column is null. */
export interface GrantColumns {
  readonly source: Source;
  /** The 0-based sheet row of the first row of the body. */
  readonly firstRow: number;
  readonly grantForm: KnownReadings<CategoryReading<GrantForm>>;
  readonly grantedAmount: NumberReadings;
  readonly decisionDate: DayReadings;
  readonly caseNumber: TextReadings;
  readonly recipient: KnownReadings<string>;
  readonly orgNumber: KnownReadings<string>;
  readonly recipientType: KnownReadings<CategoryReading<RecipientKind>>;
  readonly store: KnownReadings<string>;
  readonly municipality: KnownReadings<CategoryReading<Municipality>>;
  readonly applicationDate: DayReadings;
  readonly startDate: DayReadings;
  readonly decision: KnownReadings<CategoryReading<DecisionKind>>;
  readonly supportYear: NumberReadings;
  readonly eligibleCost: NumberReadings;
  readonly rateGround: NumberReadings;
  readonly households: NumberReadings;
  readonly deliveries: NumberReadings;
  readonly turnover: NumberReadings;
  readonly distanceKm: NumberReadings;
  readonly island: KnownReadings<boolean | null>;
  readonly specialReasons: KnownReadings<boolean | null>;
  readonly municipalOpinionDate: DayReadings;
  readonly paidAmount: NumberReadings;
  readonly paidDate: DayReadings;
  readonly recoveredAmount: NumberReadings;
  readonly recoveryGround: TextReadings;
  readonly funding: TextReadings;
  readonly note: TextReadings;
  /** Rows of the body, 0-based, that are later parts of a grant paid in parts: they do not count. Filled once all rows are read. */
  readonly laterParts: Set<number>;
}

/**
 * One row, looked up in the read columns. A class, against the habit of the house, because a hundred thousand objects of 35 values each cost
 * more time and memory than all the reading: this way a row is two words, and a column costs nothing until a rule asks for it.
 */
export class GrantRow implements Grant {
  /** @param index the row of the body, 0-based */
  constructor(
    private readonly columns: GrantColumns,
    private readonly index: number,
  ) {}

  get row(): number {
    return this.columns.firstRow + this.index;
  }
  get source(): Source {
    return this.columns.source;
  }
  get formText(): string {
    return knownAt(this.columns.grantForm, this.index)?.text ?? "";
  }
  get formId(): string | null {
    return knownAt(this.columns.grantForm, this.index)?.category?.id ?? null;
  }
  get granted(): Ore | null {
    return numberAt(this.columns.grantedAmount, this.index) as Ore | null;
  }
  get decisionDate(): Serial | null {
    return dayAt(this.columns.decisionDate, this.index);
  }
  get caseNumber(): string {
    return textAt(this.columns.caseNumber, this.index);
  }
  get recipient(): string {
    return knownAt(this.columns.recipient, this.index) ?? "";
  }
  get orgNumber(): string {
    return knownAt(this.columns.orgNumber, this.index) ?? "";
  }
  get recipientType(): RecipientType | null {
    return knownAt(this.columns.recipientType, this.index)?.category?.type ?? null;
  }
  get store(): string {
    return knownAt(this.columns.store, this.index) ?? "";
  }
  get municipalityText(): string {
    return knownAt(this.columns.municipality, this.index)?.text ?? "";
  }
  get municipality(): string | null {
    return knownAt(this.columns.municipality, this.index)?.category?.name ?? null;
  }
  get applicationDate(): Serial | null {
    return dayAt(this.columns.applicationDate, this.index);
  }
  get startDate(): Serial | null {
    return dayAt(this.columns.startDate, this.index);
  }
  get decisionText(): string {
    return knownAt(this.columns.decision, this.index)?.text ?? "";
  }
  get decision(): string | null {
    return knownAt(this.columns.decision, this.index)?.category?.name ?? null;
  }
  get supportYear(): number | null {
    return numberAt(this.columns.supportYear, this.index);
  }
  get eligibleCost(): Ore | null {
    return numberAt(this.columns.eligibleCost, this.index) as Ore | null;
  }
  get rateGround(): number | null {
    return numberAt(this.columns.rateGround, this.index);
  }
  get households(): number | null {
    return numberAt(this.columns.households, this.index);
  }
  get deliveries(): number | null {
    return numberAt(this.columns.deliveries, this.index);
  }
  get turnover(): Ore | null {
    return numberAt(this.columns.turnover, this.index) as Ore | null;
  }
  get distanceKm(): number | null {
    return numberAt(this.columns.distanceKm, this.index);
  }
  get island(): boolean | null {
    return knownAt(this.columns.island, this.index);
  }
  get specialReasons(): boolean | null {
    return knownAt(this.columns.specialReasons, this.index);
  }
  get municipalOpinionDate(): Serial | null {
    return dayAt(this.columns.municipalOpinionDate, this.index);
  }
  get paidAmount(): Ore | null {
    return numberAt(this.columns.paidAmount, this.index) as Ore | null;
  }
  get paidDate(): Serial | null {
    return dayAt(this.columns.paidDate, this.index);
  }
  get recoveredAmount(): Ore | null {
    return numberAt(this.columns.recoveredAmount, this.index) as Ore | null;
  }
  get recoveryGround(): string {
    return textAt(this.columns.recoveryGround, this.index);
  }
  get funding(): string {
    return textAt(this.columns.funding, this.index);
  }
  get note(): string {
    return textAt(this.columns.note, this.index);
  }
  get year(): number | null {
    const { decisionDate } = this;
    return decisionDate === null ? null : yearOfDay(decisionDate);
  }
  get counts(): boolean {
    const { decision, laterParts } = this.columns;
    const isGranted = decision === null || (knownAt(decision, this.index)?.category?.counts ?? false);
    return isGranted && (laterParts.size === 0 || !laterParts.has(this.index));
  }
}
