import type { Activity, Dataset, Figure, FigureTable, Parameter, Programme, Source, SourceField } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { activityCountIds, formsOfArea, grantFigureId } from "../../src/summary";

/** Typed stand-ins for what the other rooms give the memo: the decided memo of 2025, and how to bend it. */

const fields: readonly SourceField[] = ["number", "area", "activity", "outcome", "count", "unit", "includeInMemo"];

export const activitySource: Source = {
  role: "activities",
  table: "Insatser",
  sheetVisible: true,
  range: { sheet: "Insatser", row: 0, column: 0, rowCount: 10, columnCount: fields.length },
  body: { sheet: "Insatser", row: 1, column: 0, rowCount: 9, columnCount: fields.length },
  columns: Object.fromEntries(fields.map((field, column) => [field, { header: field, column }])),
  headers: [],
  unmapped: [],
  choices: [],
  filtered: false,
};

type GivenActivity = Partial<Activity> & Pick<Activity, "area" | "activity">;

/** A done and picked activity of 2025 on the given row, 0-based. */
export function activityOf(given: GivenActivity, row: number): Activity {
  return {
    source: activitySource,
    row,
    areaText: given.area ?? "",
    outcome: "",
    number: "",
    goal: "",
    responsible: "",
    partners: "",
    municipalityText: "",
    municipality: null,
    startDate: null,
    endDate: null,
    statusText: "Genomförd",
    status: "Genomförd",
    done: true,
    count: null,
    unit: "",
    reference: "",
    includeInMemo: true,
    picked: true,
    planYear: 2025,
    year: 2025,
    ...given,
  };
}

export function datasetOf(activities: readonly GivenActivity[], year: number | null = 2025): Dataset {
  return {
    sources: [activitySource],
    grants: [],
    activities: activities.map((given, index) => activityOf(given, index + 1)),
    notes: [],
    totalRows: [],
    repeatedRows: [],
    sharedCases: new Set(),
    choiceTotals: [],
    dateOffset: 0,
    layout: [],
    year,
    years: year === null ? [] : [year],
  };
}

/** What the reference memo says of its activities, its faults corrected (memo.md). */
export const referenceActivities: readonly GivenActivity[] = [
  {
    area: "Medborgare",
    number: "M1",
    activity: "Följa förändringar i nationella styrmedel",
    outcome:
      "Följt upp förändringar i nationella styrmedel som till exempel förordningar, remisser med mera genom yttranden och dialoger, till exempel Livsmedelsberedskap i en ny tid SOU 2024:8, promemorian Ett statligt stöd för driftsäkra och robusta posttjänster (Fi2024/02072), Länsstyrelsen Jämtlands län har lämnat ett yttrande på SOU 2024:47 – digital myndighetspost.",
  },
  {
    area: "Medborgare",
    number: "M2",
    activity: "Främja butikernas navfunktion",
    outcome:
      "Främjat navfunktionen som butiker har som mötesplats och nätverk, bland annat i Krokoms kommun med kampanjen ”Handla lokalt”. Invigning av en SOT-punkt (service- och trygghetspunkt) i Strömsunds kommun (Stora Blåsjön). Samverkan sker med kommunen och civilsamhället.",
  },
  {
    area: "Servicegivare",
    number: "S1",
    activity: "Sprida kunskap om olika typer av stöd",
    outcome:
      "Spridit kunskap om olika typer av stöd hos befintliga och möjliga servicegivare i länet samt verkat för ökade investeringar i energieffektivisering och annan miljömässig hållbarhet. Aktiviteterna har resulterat i under året beslutade stöd:",
  },
  {
    area: "Servicegivare",
    number: "S2",
    activity: "Antal fysiska företagsbesök",
    count: 18,
    unit: "st.",
    outcome:
      "Företagsbesöken har skett i samverkan mellan Region Jämtland Härjedalen och kommunerna samt i vissa fall även med Länsstyrelsen Jämtlands län. Förutom detta sker samtal och digitala möten löpande.",
  },
  { area: "Servicegivare", number: "S3", activity: "Ordna frukostmöten", outcome: "Hållit fyra frukostmöten.", picked: false },
  {
    area: "Offentliga intressenter",
    number: "O1",
    activity: "Ge processtöd för serviceplaner",
    outcome:
      "Fortsatt processtöd till länets kommuner för arbetet med att ta fram serviceplaner, samt tillämpning av fastställda serviceplaner.",
  },
  {
    area: "Offentliga intressenter",
    number: "O2",
    activity: "Samverka i norra Sverige",
    outcome: "Samverkan med de fyra norrlandsregionerna med ett flertal digitala och fysiska träffar under året.",
  },
];

/** The parameters of the decided memo. It names no recipients of extracts. */
export const referenceParameters: Readonly<Record<string, string>> = {
  Uppföljningsår: "2025",
  ProgramDiarienummer: "RUN/536/2021",
  PlanBeslutsdatum: "14 oktober 2025",
  PlanParagraf: "125",
  PlanÅr: "2026",
  SammanträdeMånad: "mars",
  StrategiDiarienummer: "RUN/515/2018",
  SpecialiseringDiarienummer: "RUN/430/2018",
  RapportDiarienummer: "RUN/522/2022",
  Handlingsplansår: "2023; 2024; 2025; 2026",
  ProjektNamn: "Resurser till genomförande av regionalt serviceprogram Jämtlands län",
  ProjektPeriod: "2023–2027",
};

/** The service programme with the given parameters in cells B2, B3 … of the sheet Inställningar, over its own. */
export function programmeWith(values: Readonly<Record<string, string>>): Programme {
  const given = Object.entries(values).map(([name, value], index): [string, Parameter] => {
    return [name, { name, value, cell: { sheet: "Inställningar", row: index + 1, column: 1 } }];
  });
  return { ...serviceProgramme, parameters: new Map([...serviceProgramme.parameters, ...given]), fromSettings: true };
}

export const referenceProgramme = programmeWith(referenceParameters);

/** The decided memo's grants: number and kronor per form. */
export const referenceGrants: Readonly<Record<string, readonly [count: number, kronor: number]>> = {
  hemsandningsbidrag: [8, 1_476_300],
  servicebidrag: [4, 619_992],
  investeringsbidrag: [23, 7_036_881],
  "sarskilt-driftstod": [21, 4_543_056],
  investeringslan: [0, 0],
};

/** The figures of 2025 that the memo looks for: of the grants of Servicegivare, and of the activities that have a count. */
export function figuresOf(grants: typeof referenceGrants, dataset: Dataset): FigureTable {
  const figure = (id: string, unit: Figure["unit"], value: number): Figure => ({ id, unit, value, sources: [], formula: null });
  const total = Object.values(grants).reduce((sum, [count]) => sum + count, 0);
  const figures = [
    ...Object.entries(grants).flatMap(([id, [count, kronor]]) => [
      figure(grantFigureId(id, "count", 2025), "count", count),
      figure(grantFigureId(id, "granted", 2025), "kronor", kronor),
    ]),
    figure(grantFigureId(formsOfArea("Servicegivare"), "count", 2025), "count", total),
    ...[...activityCountIds(dataset.activities)].map(([activity, id]) => figure(id, "count", activity.count ?? 0)),
  ];
  return new Map(figures.map((one) => [one.id, one]));
}
