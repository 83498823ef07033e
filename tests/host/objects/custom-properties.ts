import type { BookSheet } from "../book";
import { type Arguments, defineClass, type HostObject, invalidArgument, itemNotFound } from "../protocol";
import { changed } from "./changes";
import { mustBeText } from "./cell-styles";
import { type Excel, requireWritableBook } from "./excel";

interface SheetData {
  readonly excel: Excel;
  readonly sheet: BookSheet;
}

/** Keys ignore case and have at most 255 characters (docs: WorksheetCustomProperty.key). Null when the sheet has no such property. */
function keyInUse(sheet: BookSheet, key: string): string | null {
  return [...sheet.customProperties.keys()].find((one) => one.toLowerCase() === key.toLowerCase()) ?? null;
}

function find(self: SheetData, args: Arguments): HostObject | null {
  const key = keyInUse(self.sheet, args.text(0));
  return key === null ? null : customPropertyClass({ ...self, key });
}

function found(self: SheetData, args: Arguments): HostObject {
  const property = find(self, args);
  if (!property) throw itemNotFound();
  return property;
}

function put({ excel, sheet }: SheetData, key: string, value: string): void {
  requireWritableBook(excel);
  sheet.customProperties.set(keyInUse(sheet, key) ?? key, value);
  changed(excel, "property", sheet);
}

/** Custom properties of a sheet (ExcelApi 1.12). Adding a key that is there overwrites it (docs: add). Protection does not matter (judgement). */
export const customPropertiesClass = defineClass<SheetData>({
  type: "WorksheetCustomPropertyCollection",
  items: (self) => [...self.sheet.customProperties.keys()].map((key) => customPropertyClass({ ...self, key })),
  indexer: found,
  methods: {
    add: (self, args) => {
      const key = args.text(0);
      if (key === "" || key.length > 255) throw invalidArgument("a key has 1 to 255 characters");
      put(self, key, args.text(1));
      return customPropertyClass({ ...self, key: keyInUse(self.sheet, key) ?? key });
    },
    getCount: ({ sheet }) => sheet.customProperties.size,
    getItemOrNullObject: find,
  },
});

const customPropertyClass = defineClass<SheetData & { readonly key: string }>({
  type: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      set: (self, value) => {
        put(self, self.key, mustBeText(value));
      },
    },
  },
  methods: {
    delete: ({ excel, sheet, key }) => {
      requireWritableBook(excel);
      sheet.customProperties.delete(key);
      changed(excel, "property", sheet);
    },
  },
});
