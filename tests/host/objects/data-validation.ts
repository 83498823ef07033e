import { type Area, boxAddress, contains, intersection, storedBox } from "../book";
import { defineClass, invalidArgument, type JsonObject, type JsonValue, notImplemented } from "../protocol";
import { changed } from "./changes";
import { type Excel, requireWritableSheet } from "./excel";
import { clearValidations } from "./range-edit";

/** Drop-downs of fixed choices are the only validation that the model keeps; every other rule is refused. */
export const dataValidationClass = defineClass<{ readonly excel: Excel; readonly area: Area }>({
  type: "DataValidation",
  scalars: {
    type: { get: ({ area }) => (isMixed(area) ? "Inconsistent" : choicesOf(area) ? "List" : "None") },
    rule: {
      get: ({ area }) => {
        const choices = choicesOf(area);
        return choices ? { list: { inCellDropDown: true, source: choices.join(",") } } : {};
      },
      set: ({ excel, area }, value) => {
        requireWritableSheet(excel, area.sheet);
        const list = readRule(value);
        clearValidations(area);
        area.sheet.validations.push({ range: boxAddress(area), list });
        changed(excel, "validation", area);
      },
    },
  },
  methods: {
    clear: ({ excel, area }) => {
      requireWritableSheet(excel, area.sheet);
      clearValidations(area);
      changed(excel, "validation", area);
    },
  },
});

function choicesOf(area: Area): readonly string[] | null {
  return area.sheet.validations.find((one) => contains(storedBox(one.range), area))?.list ?? null;
}

function isMixed(area: Area): boolean {
  return choicesOf(area) === null && area.sheet.validations.some((one) => intersection(storedBox(one.range), area) !== null);
}

function readRule(rule: JsonValue): readonly string[] {
  if (typeof rule !== "object" || rule === null || Array.isArray(rule)) throw invalidArgument("a rule is an object");
  const list = (rule as JsonObject)["list"];
  if (typeof list !== "object" || list === null || Array.isArray(list)) throw notImplemented("validation rules other than a list");
  const source = (list as JsonObject)["source"];
  if (typeof source !== "string" || source.startsWith("=")) throw notImplemented("a list that is not typed out");
  if (source === "" || source.length > 255) throw invalidArgument("a typed list has 1 to 255 characters");
  return source.split(",").map((choice) => choice.trim());
}
