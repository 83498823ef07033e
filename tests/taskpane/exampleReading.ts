import type {
  CellGrid,
  Draft,
  Figure,
  PlacedFigure,
  Refresh,
  Review,
  SheetOutline,
  SourceCells,
  WorkbookOutline,
  WrittenSheet,
} from "../../src/model";
import { compose } from "../../src/memo";
import { serviceProgramme } from "../../src/programme";
import { checkDataset, checkMemo } from "../../src/review";
import { readDataset, recallOf, recognise, withChoiceTotals } from "../../src/sources";
import { summarise } from "../../src/summary";

/** What the pane shows, made by the real core from a few invented rows. */
export interface Reading {
  readonly review: Review;
  readonly draft: Draft;
}

export type Rows = readonly (readonly (string | number)[])[];

export const grantHeaders = ["Stödform", "Beviljat belopp", "Beslutsdatum", "Dnr", "Arbetsställekommun", "Sökande"];
const activityHeaders = ["Prioriterat område", "Insats", "Resultat", "Status", "Antal", "Enhet"];

/** Serials: 45700 is in February 2025, 45350 in February 2024. The recipients are invented. */
export const goodGrants: Rows = [
  ["Hemsändningsbidrag", 154_998, 45_700, "RUN/118/2025", "Strömsund", "Strömsunds kommun"],
  ["Hemsändningsbidrag", 100_002, 45_705, "RUN/119/2025", "Berg", "Bergs kommun"],
  ["Servicebidrag", 298_600, 45_720, "RUN/131/2025", "Berg", "Påhittade Norråsens Lanthandel AB"],
  ["Hemsändningsbidrag", 75_000, 45_740, "RUN/140/2025", "Härjedalen", "Härjedalens kommun"],
  ["Investeringsbidrag", 412_450, 45_750, "RUN/141/2025", "Krokom", "Påhittade Fjällbutiken AB"],
  ["Hemsändningsbidrag", 300_000, 45_350, "RUN/20/2024", "Berg", "Bergs kommun"],
];

export const goodActivities: Rows = [
  ["Medborgare", "Kampanj", "Främjat navfunktionen som butiker har som mötesplats.", "Genomförd", "", ""],
  ["Medborgare", "Yttranden", "", "Pågår", "", ""],
  ["Servicegivare", "Fysiska företagsbesök", "Företagsbesöken har skett i samverkan med kommunerna.", "Genomförd", 18, "st."],
  ["Offentliga intressenter", "Processtöd", "Fortsatt processtöd till länets kommuner.", "Genomförd", "", ""],
];

interface Tables {
  readonly grants?: Rows | null;
  readonly activities?: Rows | null;
}

/** Reads a workbook with the given tables; null leaves a table out. */
export function exampleReading({ grants = goodGrants, activities = goodActivities }: Tables = {}): Reading {
  const sheets = [
    ...(grants ? [sheetOf("Beviljade stöd", "Stöd", grantHeaders, grants, 0)] : []),
    ...(activities ? [sheetOf("Handlingsplan 2025", "Insatser", activityHeaders, activities, 1)] : []),
  ];
  return readingOf(sheets);
}

/** A workbook with one table that lacks the decision date. */
export function nearMissReading(): Reading {
  return readingOf([sheetOf("Lista 2025", "Lista", ["Stödform", "Beviljat belopp"], [["Servicebidrag", 100]], 0)]);
}

/** Reads a workbook of such sheets. */
export function readingOf(sheets: readonly SheetOutline[], documentSettings: WorkbookOutline["documentSettings"] = {}): Reading {
  const outline: WorkbookOutline = { readOnly: false, sheets, documentSettings, dateOffset: 0 };
  const recognition = recognise(outline, recallOf(documentSettings));
  const cells = recognition.sources.map(({ body, range }): SourceCells => {
    const values = sheets.find((sheet) => sheet.name === range.sheet)?.head?.values ?? [];
    return { values: values.slice(body.row, body.row + body.rowCount), hasHiddenRows: false, merged: [] };
  });
  const programme = serviceProgramme;
  const dataset = withChoiceTotals(readDataset({ sources: recognition.sources, cells, programme, dateOffset: 0, chosenYear: null }), cells);
  const { findings, rulesRun } = checkDataset(dataset, programme);
  const figures = summarise(dataset, programme);
  const memo = compose({ dataset, programme, figures, stored: [] });
  const withTexts = [...findings, ...checkMemo({ memo, programme, dataset, figures }).findings];
  return {
    review: { recognition, programme, dataset, findings: withTexts, accepted: [], rulesRun },
    draft: { figures, memo, stamp: "stamp", followUp: { document: "followUp", sections: [] }, followUpStamp: "stamp", renewals: [] },
  };
}

/** A sheet with one table from A1 on. */
export function sheetOf(name: string, table: string, headers: readonly string[], rows: Rows, position: number): SheetOutline {
  const values: CellGrid = [headers, ...rows];
  const range = { sheet: name, row: 0, column: 0, rowCount: values.length, columnCount: headers.length };
  const outline = { name: table, range, showsHeaders: true, showsTotals: false, filtered: false, headers, values: null };
  return {
    id: name,
    name,
    position,
    visible: true,
    protected: false,
    mark: null,
    used: range,
    head: { range, values },
    tables: [outline],
  };
}

/** A refresh whose figures Excel agrees with, but for those that `differing` names. */
export function exampleRefresh({ review, draft }: Reading, differing: readonly string[] = []): Refresh {
  const placed = (figure: Figure, index: number): PlacedFigure => {
    const agrees = !differing.includes(figure.id);
    const excel = agrees ? figure.value : (figure.value ?? 0) - 1000;
    return { figure, cell: { sheet: "Servicegivare", row: index, column: 5 }, excel, agrees };
  };
  return {
    year: 2025,
    review,
    draft,
    figures: [...draft.figures.values()].map(placed),
    sheets: comingExample,
    newProposals: true,
    undo: null,
  };
}

/** The sheets of a first refresh. */
export const comingExample: readonly WrittenSheet[] = [
  "Översikt",
  "Medborgare",
  "Servicegivare",
  "Offentliga intressenter",
  "Tjänsteskrivelse",
  "Uppföljning",
].map((name) => ({ name, created: true }));
