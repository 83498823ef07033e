import { type Area, boxAddress, type BookConditional, intersection, storedBox } from "../book";
import { newConditionalId } from "../book/conditional";
import { faultOfFormula } from "../book/formula-check";
import { formulaTokens } from "../book/formula";
import { type Arguments, defineClass, type HostObject, invalidArgument, itemNotFound, type JsonValue, notImplemented } from "../protocol";
import { changed } from "./changes";
import { mustBeBoolean, mustBeColor, mustBeText } from "./cell-styles";
import { type Excel, requireWritableSheet } from "./excel";
import { clearConditionals } from "./range-edit";

interface RangeData {
  readonly excel: Excel;
  readonly area: Area;
  readonly makeRange: (excel: Excel, area: Area) => HostObject;
}

interface RuleData extends RangeData {
  readonly rule: BookConditional;
}

function rulesOf({ area }: RangeData): BookConditional[] {
  return area.sheet.conditionals.filter((rule) => rule.ranges.some((range) => intersection(storedBox(range), area) !== null));
}

function change({ excel, area }: RangeData, act: () => void): void {
  requireWritableSheet(excel, area.sheet);
  act();
  changed(excel, "format", area);
}

const otherTypes = ["DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"];

/** A new conditional format comes first (type file: "at the first/top priority"). Those with a formula are all that the model makes. */
function add(self: RangeData, args: Arguments): HostObject {
  const type = args.text(0);
  if (otherTypes.includes(type)) throw notImplemented(`conditional formats of the type ${type}`);
  if (type !== "Custom") throw invalidArgument("no type of conditional format");
  const { conditionals } = self.area.sheet;
  const ranges = [boxAddress(self.area)];
  const rule: BookConditional = {
    id: newConditionalId(conditionals),
    ranges,
    type,
    formula: "",
    look: {},
    stopIfTrue: false,
    raw: null,
  };
  change(self, () => conditionals.unshift(rule));
  return conditionalFormatClass({ ...self, rule });
}

function find(self: RangeData, args: Arguments): HostObject | null {
  const rule = rulesOf(self).find((one) => one.id === args.text(0));
  return rule ? conditionalFormatClass({ ...self, rule }) : null;
}

function found(rule: HostObject | null): HostObject {
  if (!rule) throw itemNotFound();
  return rule;
}

export const conditionalFormatsClass = defineClass<RangeData>({
  type: "ConditionalFormatCollection",
  items: (self) => rulesOf(self).map((rule) => conditionalFormatClass({ ...self, rule })),
  indexer: (self, key) => found(find(self, key)),
  methods: {
    add,
    clearAll: (self) => {
      change(self, () => {
        clearConditionals(self.area);
      });
    },
    getCount: (self) => rulesOf(self).length,
    getItemAt: (self, args) => {
      const rule = rulesOf(self)[args.integer(0)];
      return found(rule ? conditionalFormatClass({ ...self, rule }) : null);
    },
    getItemOrNullObject: find,
  },
});

function rangeOf({ excel, area, rule, makeRange }: RuleData): HostObject | null {
  const [first, second] = rule.ranges;
  return first === undefined || second !== undefined ? null : makeRange(excel, { sheet: area.sheet, ...storedBox(first) });
}

const conditionalFormatClass = defineClass<RuleData>({
  type: "ConditionalFormat",
  identity: ({ rule }) => ({ Id: rule.id }),
  scalars: {
    id: { get: ({ rule }) => rule.id },
    priority: { get: ({ area, rule }) => area.sheet.conditionals.indexOf(rule) },
    stopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: (self, value) => {
        const stop = mustBeBoolean(value);
        if (self.rule.raw !== null) throw notImplemented("changing a conditional format that is no formula");
        change(self, () => (self.rule.stopIfTrue = stop));
      },
    },
    type: { get: ({ rule }) => rule.type },
  },
  navigations: {
    custom: (self) => {
      if (self.rule.raw !== null) throw invalidArgument("the conditional format has no formula");
      return customFormatClass(self);
    },
    customOrNullObject: (self) => (self.rule.raw === null ? customFormatClass(self) : null),
  },
  methods: {
    delete: (self) => {
      const { sheet } = self.area;
      change(self, () => (sheet.conditionals = sheet.conditionals.filter((rule) => rule !== self.rule)));
    },
    getRange: (self) => found(rangeOf(self)),
    getRangeOrNullObject: rangeOf,
  },
});

const customFormatClass = defineClass<RuleData>({
  type: "CustomConditionalFormat",
  navigations: { format: (self) => formatClass(self), rule: (self) => ruleClass(self) },
});

/** Excel refuses structured references in conditional formats (judgement: as in the interface). */
function mustBeFormula({ excel }: RuleData, value: JsonValue): string {
  const formula = mustBeText(value);
  if (!formula.startsWith("=")) throw invalidArgument("a formula begins with =");
  const fault = faultOfFormula(formula, excel.book);
  if (fault !== null) throw invalidArgument(fault);
  if (formulaTokens(formula).some((token) => token.kind === "structured")) throw invalidArgument("a structured reference");
  return formula;
}

const ruleClass = defineClass<RuleData>({
  type: "ConditionalFormatRule",
  scalars: {
    formula: {
      get: ({ rule }) => rule.formula,
      set: (self, value) => {
        const formula = mustBeFormula(self, value);
        change(self, () => (self.rule.formula = formula));
      },
    },
  },
});

const formatClass = defineClass<RuleData>({
  type: "ConditionalRangeFormat",
  navigations: { fill: (self) => fillClass(self), font: (self) => fontClass(self) },
});

const fillClass = defineClass<RuleData>({
  type: "ConditionalRangeFill",
  scalars: {
    color: {
      get: ({ rule }) => rule.look.fill ?? "",
      set: (self, value) => {
        const fill = mustBeColor(value);
        change(self, () => (self.rule.look.fill = fill));
      },
    },
  },
  methods: {
    clear: (self) => {
      change(self, () => delete self.rule.look.fill);
    },
  },
});

function flag(name: "bold" | "italic" | "strikethrough") {
  return {
    get: ({ rule }: RuleData) => rule.look[name] ?? null,
    set: (self: RuleData, value: JsonValue) => {
      const on = mustBeBoolean(value);
      change(self, () => (self.rule.look[name] = on));
    },
  };
}

const fontClass = defineClass<RuleData>({
  type: "ConditionalRangeFont",
  scalars: {
    bold: flag("bold"),
    color: {
      get: ({ rule }) => rule.look.color ?? "",
      set: (self, value) => {
        const color = mustBeColor(value);
        change(self, () => (self.rule.look.color = color));
      },
    },
    italic: flag("italic"),
    strikethrough: flag("strikethrough"),
  },
  methods: {
    clear: (self) => {
      change(self, () => {
        const { fill } = self.rule.look;
        self.rule.look = fill === undefined ? {} : { fill };
      });
    },
  },
});
