import type { Activity, Programme } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { activityDates } from "../../src/review/rules/activity-dates";
import { areaEmpty } from "../../src/review/rules/area-empty";
import { countWithoutUnit } from "../../src/review/rules/count-without-unit";
import { doneWithoutOutcome } from "../../src/review/rules/done-without-outcome";
import { duplicateActivity } from "../../src/review/rules/duplicate-activity";
import { goalMissing } from "../../src/review/rules/goal-missing";
import { notStartedWithOutcome } from "../../src/review/rules/not-started-with-outcome";
import { overdue } from "../../src/review/rules/overdue";
import { pickedWithoutOutcome } from "../../src/review/rules/picked-without-outcome";
import { responsibleMissing } from "../../src/review/rules/responsible-missing";
import { activitySource, at, day, noteOf, sourceOf } from "./builders";
import { testRule } from "./ruleTester";

function withStatuses(...statuses: Programme["statuses"]): Programme {
  return { ...serviceProgramme, statuses };
}

const goingOn: Partial<Activity> = { statusText: "Pågår", status: "Pågår", done: false };
const notBegun: Partial<Activity> = { statusText: "Planerad", status: "Ej påbörjad", done: false };
const dropped: Partial<Activity> = { statusText: "Utgår", status: "Utgår", done: false };

const withoutPlan = sourceOf("activities", { without: ["goal", "responsible"] });
const withoutStatus = sourceOf("activities", { without: ["status"] });
const withoutUnit = sourceOf("activities", { without: ["unit"] });

testRule(doneWithoutOutcome, {
  valid: {
    "done, with an outcome": { activities: [{}] },
    "still going on": { activities: [{ ...goingOn, outcome: "", picked: false }] },
    "of another year": { activities: [{ outcome: "", year: 2024 }] },
    "a formula error has a finding of its own": {
      activities: [{ outcome: "" }],
      notes: [noteOf("cell-error", "outcome", { value: "#N/A" })],
    },
  },
  invalid: {
    "done, with spaces for an outcome": {
      activities: [{}, { outcome: "  ", statusText: "Klar" }],
      findings: [
        { cell: at("outcome", 3), related: [at("status", 3)], value: "Hålla bymöten", says: "har status Klar, men inget resultat" },
      ],
    },
    "a formula error in another row, or in another cell of the row": {
      activities: [{ outcome: "" }],
      notes: [
        noteOf("cell-error", "outcome", { value: "#N/A", row: 2 }),
        noteOf("cell-error", "partners", { value: "#N/A" }),
        noteOf("cell-error", "recipient", { value: "#N/A" }),
      ],
      findings: [{ cell: at("outcome", 2) }],
    },
  },
});

testRule(pickedWithoutOutcome, {
  valid: {
    "picked, with an outcome": { activities: [{}] },
    "picked, with a count": { activities: [{ outcome: "", count: 18, unit: "st." }] },
    "not picked": { activities: [{ outcome: "", picked: false }] },
    "of another year": { activities: [{ outcome: "", year: 2024 }] },
    "a count that cannot be read has a finding of its own": {
      activities: [{ outcome: "" }],
      notes: [noteOf("unreadable-number", "count", { value: "ca 18" })],
    },
    "formula errors have findings of their own": {
      activities: [{ outcome: "" }, { outcome: "" }],
      notes: [noteOf("cell-error", "outcome", { value: "#N/A" }), noteOf("cell-error", "count", { value: "#N/A", row: 2 })],
    },
  },
  invalid: {
    "picked, with nothing to say": {
      activities: [{ ...goingOn, outcome: "" }],
      findings: [{ cell: at("outcome", 2), related: [at("includeInMemo", 2)], value: "Hålla bymöten" }],
    },
  },
});

testRule(goalMissing, {
  valid: {
    "a goal": { activities: [{}] },
    "a cancelled activity": { activities: [{ ...dropped, goal: "" }] },
    "of another year": { activities: [{ goal: "", year: 2026 }] },
    "a row without an activity has a finding of its own": { activities: [{ goal: "", activity: "" }] },
    "a formula error has a finding of its own": { activities: [{ goal: "" }], notes: [noteOf("cell-error", "goal", { value: "#REF!" })] },
    "of two tables, the one without the column": {
      sources: [activitySource, withoutPlan],
      activities: [{ source: withoutPlan, goal: "" }],
    },
  },
  invalid: {
    "no goal": {
      activities: [{}, { goal: " " }],
      findings: [{ cell: at("goal", 3), value: "Hålla bymöten", says: "Insatsen ”Hålla bymöten” har inget mål: goal är tom" }],
    },
    "whatever the status, but cancelled": {
      activities: [
        { ...goingOn, goal: "" },
        { ...notBegun, goal: "" },
        { status: null, statusText: "?", goal: "" },
      ],
      findings: [{ cell: at("goal", 2) }, { cell: at("goal", 3) }, { cell: at("goal", 4) }],
    },
    "where no year is followed up": {
      year: null,
      activities: [{ goal: "", year: 2024 }],
      findings: [{ cell: at("goal", 2) }],
    },
  },
});

testRule(responsibleMissing, {
  valid: {
    "somebody is responsible": { activities: [{}] },
    "a cancelled activity, by an alias in the settings": {
      programme: withStatuses({ name: "Bortvald", done: false, aliases: ["Inställd"] }),
      activities: [{ status: "Bortvald", statusText: "Bortvald", done: false, responsible: "" }],
    },
    "of two tables, the one without the column": {
      sources: [activitySource, withoutPlan],
      activities: [{ source: withoutPlan, responsible: "" }],
    },
  },
  invalid: {
    nobody: {
      activities: [{ responsible: "" }],
      findings: [{ cell: at("responsible", 2), value: "Hålla bymöten", says: "Ingen ansvarar för insatsen ”Hålla bymöten”" }],
    },
  },
});

testRule(notStartedWithOutcome, {
  valid: {
    "not begun, and no outcome": { activities: [{ ...notBegun, outcome: " " }] },
    "going on, with an outcome": { activities: [goingOn] },
    "an unknown status": { activities: [{ status: null, statusText: "Vilar", done: false }] },
    "of another year": { activities: [{ ...notBegun, year: 2024 }] },
    "a status of the settings that says something else": {
      programme: withStatuses({ name: "Pågår", done: false, aliases: ["Planerad"] }),
      activities: [goingOn],
    },
  },
  invalid: {
    "not begun, with an outcome": {
      activities: [notBegun],
      findings: [
        {
          cell: at("status", 2),
          related: [at("outcome", 2)],
          value: "Hålla bymöten",
          says: "Insatsen ”Hålla bymöten” har status Planerad, men också ett resultat",
        },
      ],
    },
    "under another name in the settings, known by its alias": {
      programme: withStatuses({ name: "I kö", done: false, aliases: ["Väntar", "ej påbörjat"] }),
      activities: [{ status: "I kö", statusText: "I kö", done: false }],
      findings: [{ cell: at("status", 2) }],
    },
  },
});

testRule(overdue, {
  valid: {
    "done in time": { activities: [{ endDate: day("2025-06-30") }] },
    cancelled: { activities: [{ ...dropped, endDate: day("2025-06-30") }] },
    "no end date": { activities: [goingOn] },
    "ends after the follow-up year": { activities: [{ ...goingOn, endDate: day("2026-01-01") }] },
    "of another year": { activities: [{ ...goingOn, endDate: day("2024-06-30"), year: 2024 }] },
    "an unknown status has a finding of its own": {
      activities: [{ status: null, statusText: "Vilar", done: false, endDate: day("2025-06-30") }],
    },
    "where no year is followed up": { year: null, activities: [{ ...goingOn, endDate: day("2024-06-30") }] },
    "of two tables, the one without statuses": {
      sources: [activitySource, withoutStatus],
      activities: [{ source: withoutStatus, status: null, statusText: "", done: false, endDate: day("2025-06-30") }],
    },
  },
  invalid: {
    "going on after its end": {
      activities: [{ ...goingOn, endDate: day("2025-06-30") }],
      findings: [
        {
          cell: at("endDate", 2),
          related: [at("status", 2)],
          value: "2025-06-30",
          says: "skulle vara klar senast 2025-06-30, men har status Pågår. Det är bedömt den 31 december 2025",
        },
      ],
    },
    "on the last day of the year": {
      activities: [{ ...goingOn, endDate: day("2025-12-31") }],
      findings: [{ cell: at("endDate", 2) }],
    },
    "in a plan of the year, ended long ago, late, not begun or with no status": {
      activities: [
        { ...goingOn, endDate: day("2023-03-31") },
        { status: "Försenad", statusText: "Försenad", done: false, endDate: day("2025-03-31") },
        { ...notBegun, endDate: day("2025-03-31") },
        { status: null, statusText: " ", done: false, endDate: day("2025-03-31") },
      ],
      findings: [
        { cell: at("endDate", 2) },
        { cell: at("endDate", 3) },
        { cell: at("endDate", 4), says: "har status Planerad" },
        { cell: at("endDate", 5), says: "har ingen status" },
      ],
    },
  },
});

testRule(activityDates, {
  valid: {
    "one day": { activities: [{ startDate: day("2025-03-01"), endDate: day("2025-03-01") }] },
    "one of the dates": { activities: [{ startDate: day("2025-03-01") }, { endDate: day("2025-03-01") }] },
  },
  invalid: {
    "the day before, in any year": {
      activities: [{ startDate: day("2024-03-02"), endDate: day("2024-03-01"), year: 2024 }],
      findings: [
        {
          cell: at("endDate", 2),
          related: [at("startDate", 2, activitySource)],
          value: "2024-03-01",
          says: "slutar 2024-03-01, men börjar 2024-03-02",
        },
      ],
    },
  },
});

testRule(countWithoutUnit, {
  valid: {
    "no count": { activities: [{}] },
    "a count of something": { activities: [{ count: 18, unit: "möten" }] },
    "of another year": { activities: [{ count: 18, year: 2024 }] },
    "a formula error has a finding of its own": {
      activities: [{ count: 18 }],
      notes: [noteOf("cell-error", "unit", { value: "#NAMN?" })],
    },
    "of two tables, the one without units": {
      sources: [activitySource, withoutUnit],
      activities: [{ source: withoutUnit, count: 18 }],
    },
  },
  invalid: {
    "a count of nothing in particular": {
      activities: [{ count: 1_800, unit: " " }],
      findings: [{ cell: at("unit", 2), related: [at("count", 2)], value: "1 800", says: "har antalet 1 800, men det står inte av vad" }],
    },
  },
});

const inAllAreas = ["Medborgare", "Servicegivare", "Offentliga intressenter"].map((area) => ({ area, areaText: area }));

testRule(areaEmpty, {
  valid: { "an activity picked in each area": { activities: inAllAreas } },
  invalid: {
    "none in one area, and none picked in another": {
      activities: [{}, { area: "Servicegivare", picked: false }],
      findings: [
        { cell: at("area", 1), value: "Servicegivare", says: "Ingen insats i Servicegivare ska med i tjänsteskrivelsen" },
        { cell: at("area", 1), value: "Offentliga intressenter", says: "Offentliga intressenter har ingen insats 2025" },
      ],
    },
    "only of another year": {
      activities: [...inAllAreas.slice(1), { year: 2024 }],
      findings: [{ cell: at("area", 1), value: "Medborgare", says: "Medborgare har ingen insats 2025" }],
    },
    "an area that the settings add": {
      programme: { ...serviceProgramme, areas: [...serviceProgramme.areas, { name: "Digitalt", heading: "Digitalt", aliases: [] }] },
      activities: inAllAreas,
      findings: [{ cell: at("area", 1), value: "Digitalt", advises: "Lägg till områdets insatser" }],
    },
    "where no year is followed up, below a title and a header in two rows": {
      year: null,
      sources: [sourceOf("activities", { body: { sheet: "Insatser", row: 4, column: 0, rowCount: 5, columnCount: 16 } })],
      activities: inAllAreas.slice(1),
      findings: [{ cell: at("area", 4), value: "Medborgare", says: "Medborgare har ingen insats. Området blir tomt" }],
    },
  },
});

testRule(duplicateActivity, {
  valid: {
    "different activities": { activities: [{}, { activity: "Hålla möten" }] },
    "in different areas": { activities: [{}, { area: "Servicegivare" }] },
    "in different years": { activities: [{}, { year: 2024 }, { year: 2024 }] },
    "for different municipalities": { activities: [{ municipality: "Berg" }, { municipality: "Åre" }] },
    "without an activity, or in no known area": { activities: [{ activity: "" }, { activity: "" }, { area: null }, { area: null }] },
    "in different years, where no year is followed up": { year: null, activities: [{}, { year: 2024 }] },
  },
  invalid: {
    "twice, but for case and spaces": {
      activities: [{}, { activity: "Annat" }, { activity: "HÅLLA  bymöten" }],
      findings: [
        {
          cell: at("activity", 4),
          related: [at("activity", 2)],
          value: "HÅLLA bymöten",
          says: "står 2 gånger i Medborgare, på rad 2 och 4",
        },
      ],
    },
    "three times: one finding": {
      activities: [{}, {}, {}],
      findings: [{ cell: at("activity", 3), related: [at("activity", 2), at("activity", 4)] }],
    },
  },
});
