import { defineClass } from "../protocol";
import { mustBeOneOf } from "./cell-styles";
import { type Excel, requireWritableBook } from "./excel";

interface ExcelData {
  readonly excel: Excel;
}

/** Regional settings of a Swedish Windows. */
const decimalSeparator = ",";
const groupSeparator = "\u00a0";

export const applicationClass = defineClass<ExcelData>({
  type: "Application",
  scalars: {
    calculationMode: {
      get: ({ excel }) => excel.calculationMode,
      set: ({ excel }, value) => {
        requireWritableBook(excel);
        excel.calculationMode = mustBeOneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: () => decimalSeparator },
    thousandsSeparator: { get: () => groupSeparator },
  },
  navigations: { cultureInfo: (self) => cultureInfoClass(self) },
  methods: {
    calculate: ({ excel }, args) => {
      args.oneOf(0, ["Recalculate", "Full", "FullRebuild"], "Recalculate");
      excel.calculationForced = true;
    },
    suspendApiCalculationUntilNextSync: ({ excel }) => {
      excel.calculationSuspended = true;
    },
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const cultureInfoClass = defineClass<ExcelData>({
  type: "CultureInfo",
  scalars: { name: { get: ({ excel }) => excel.uiLocale } },
  navigations: {
    datetimeFormat: (self) => datetimeFormatClass(self),
    numberFormat: (self) => numberFormatClass(self),
  },
});

const numberFormatClass = defineClass<ExcelData>({
  type: "NumberFormatInfo",
  scalars: {
    numberDecimalSeparator: { get: () => decimalSeparator },
    numberGroupSeparator: { get: () => groupSeparator },
  },
});

const datetimeFormatClass = defineClass<ExcelData>({
  type: "DatetimeFormatInfo",
  scalars: {
    dateSeparator: { get: () => "-" },
    shortDatePattern: { get: () => "yyyy-MM-dd" },
  },
});
