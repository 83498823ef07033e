import { type Category, type CellValue, isPlausibleSerial, type Programme, type SourceField } from "../model";
import { findCategory, recipientKinds } from "../programme";
import type { FieldDefinition } from "./fields";
import { isBlank, isCellError, readDate, readKronor, readNumber, readYear, readYesNo } from "./reading";

/**
 * How well sample cells of a column suit a field: 1 all, 0 none; null when there is nothing to judge by. Only used to choose between
 * fields or columns that the headers leave open: a column full of faults is still read, so that its faults are found.
 */
export function columnFit(definition: FieldDefinition, samples: readonly CellValue[], programme: Programme): number | null {
  const telling = samples.filter((value) => !isBlank(value) && !isCellError(value));
  if (telling.length === 0) return null;
  const sum = telling.reduce<number>((total, value) => total + cellFit(definition, value, programme), 0);
  return sum / telling.length;
}

/** A text that is no known category may still be one that is misspelled. */
const unknownCategory = 0.6;

function cellFit({ field, type }: FieldDefinition, value: CellValue, programme: Programme): number {
  switch (type) {
    case "kronor":
      return readKronor(value) === null || isDateText(value) ? 0 : 1;
    case "number":
    case "count":
      return readNumber(value) === null ? 0 : 1;
    case "date": {
      const date = readDate(value);
      return date !== null && isPlausibleSerial(date) ? 1 : 0;
    }
    case "year":
      return readYear(value) !== null && !isDateText(value) ? 1 : 0;
    case "yesNo":
      return readYesNo(value) === null ? 0 : 1;
    case "category":
      return typeof value !== "string" || isDateText(value) || readKronor(value) !== null ? 0 : categoryFit(field, value, programme);
    case "text":
      return typeof value === "number" ? 0.8 : isDateText(value) ? 0.3 : 1;
  }
}

function isDateText(value: CellValue): boolean {
  return typeof value === "string" && readDate(value) !== null;
}

function categoryFit(field: SourceField, text: string, programme: Programme): number {
  return findCategory(categoriesOf(field, programme), text) ? 1 : unknownCategory;
}

/** The categories that the cells of a field name; [] for a field of another type. */
function categoriesOf(field: SourceField, programme: Programme): readonly Category[] {
  const lists: Readonly<Partial<Record<SourceField, readonly Category[]>>> = {
    grantForm: programme.grantForms,
    decision: programme.decisions,
    municipality: programme.municipalities,
    area: programme.areas,
    status: programme.statuses,
    recipientType: recipientKinds,
  };
  return lists[field] ?? [];
}
