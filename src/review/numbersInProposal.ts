import {
  rangeOfCell,
  type Activity,
  type CellRef,
  type Figure,
  type MemoBlock,
  type MemoInline,
  type Message,
  type NumberInText,
  type PlacedFigure,
  type RangeRef,
} from "../model";
import { figureName } from "./figureNames";
import { hiddenSign } from "./hiddenSign";
import { hideIdentityNumbers } from "./identityNumbers";
import type { MemoSubject } from "./memoContext";
import { textNumbers } from "./textNumbers";

/** A document, and what its numbers are checked against. */
export interface NumbersSubject extends MemoSubject {
  /** What Excel showed after the last refresh; null when there has been none. */
  readonly placed: readonly PlacedFigure[] | null;
}

/** A number without its place in the document. */
export type FoundNumber = Omit<NumberInText, "section" | "block">;

/** Reads the numbers of a block's proposal: what its parts come from says what they are. */
export type ProposalReader = (block: MemoBlock) => readonly FoundNumber[];

export function proposalReader({ figures, dataset, programme, placed }: NumbersSubject): ProposalReader {
  const placedById = new Map(placed?.map((one) => [one.figure.id, one]));
  const activities = new Map(dataset.activities.map((activity) => [rowKey(activity.source.range.sheet, activity.row), activity]));
  const templateCells = new Map(programme.templates.map(({ id, cell }) => [id, cell]));

  const ofFigure = (figure: Figure, text: string): FoundNumber => {
    const shown = placedById.get(figure.id);
    // A refresh of other data has compared another value.
    const isCompared = shown !== undefined && shown.excel !== null && shown.figure.value === figure.value;
    return {
      text,
      value: figure.value,
      unit: figure.unit,
      origin: "figure",
      name: figureName(figure.id, programme),
      sources: figure.sources,
      excel: isCompared && typeof shown.excel === "number" ? shown.excel : null,
      check: !isCompared ? "notCompared" : shown.agrees ? "agrees" : "differs",
    };
  };

  const ofPart = (part: MemoInline, next: MemoInline | undefined, block: MemoBlock): readonly FoundNumber[] => {
    switch (part.kind) {
      case "figure": {
        const figure = figures.get(part.figure);
        return figure ? [ofFigure(figure, part.text + (unitAfter.exec(next?.kind === "text" ? next.text : "")?.[0] ?? ""))] : [];
      }
      case "cell": {
        const name = cellName(activities.get(rowKey(part.cell.sheet, part.cell.row)), part.cell);
        return standing(part.text, "cell", name, part.cell);
      }
      case "parameter":
        return standing(part.text, "parameter", parameterName(part.name), part.cell);
      case "text":
        return standing(part.text, "template", { id: "number.template" }, templateCells.get(block.id) ?? null);
      case "gap":
        return [];
    }
  };
  return (block) => block.proposal.flatMap((part, place) => ofPart(part, block.proposal[place + 1], block));
}

/** The word that says what a figure's digits are. */
const unitAfter = /^[ \u00A0](?:kronor|krona|procentenheter|procent|%)(?!\p{L})/u;

/** The numbers of a text that says what its cell says. */
function standing(text: string, origin: NumberInText["origin"], name: Message, cell: CellRef | null): readonly FoundNumber[] {
  const sources: readonly RangeRef[] = cell ? [rangeOfCell(cell)] : [];
  const numbers = textNumbers(hideIdentityNumbers(text, hiddenSign));
  return numbers.map((number) => ({
    text: number.text,
    value: number.value,
    unit: null,
    origin,
    name,
    sources,
    excel: null,
    check: "stands",
  }));
}

export function parameterName(name: string): Message {
  return { id: "number.other", values: { name } };
}

/** "Resultat: Fysiska företagsbesök"; the cell's column alone where no activity is known. */
function cellName(activity: Activity | undefined, cell: CellRef): Message {
  if (!activity) return { id: "number.template" };
  const column = Object.values(activity.source.columns).find((one) => one.column === cell.column);
  return activityName(activity, column?.header ?? "");
}

/** What a number of an activity's row is called. */
export function activityName({ activity, number }: Activity, column: string): Message {
  return { id: "number.cell", values: { column, activity: activity === "" ? number : activity } };
}

function rowKey(sheet: string, row: number): string {
  return `${String(row)}:${sheet}`;
}
