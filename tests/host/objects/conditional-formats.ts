import type { Area } from "../book";
import { defineClass } from "../protocol";
import { changed } from "./changes";
import { type Excel, requireWritableSheet } from "./excel";

/** The model keeps no conditional formats (those of the file stay in it): they can be cleared, and nothing else. */
export const conditionalFormatsClass = defineClass<{ readonly excel: Excel; readonly area: Area }>({
  type: "ConditionalFormatCollection",
  methods: {
    clearAll: ({ excel, area }) => {
      requireWritableSheet(excel, area.sheet);
      changed(excel, "format", area);
    },
  },
});
