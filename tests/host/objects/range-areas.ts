import { type Area, areaAddress } from "../book";
import { defineClass, type HostObject, itemNotFound } from "../protocol";
import type { Excel } from "./excel";

interface RangeAreasData {
  readonly excel: Excel;
  readonly areas: readonly Area[];
  readonly makeRange: (excel: Excel, area: Area) => HostObject;
}

/** Excel cuts the address of many areas at 8192 characters (docs: RangeAreas.address). */
const longestAddress = 8192;

export const rangeAreasClass = defineClass<RangeAreasData>({
  type: "RangeAreas",
  keepable: true,
  scalars: {
    address: { get: ({ areas }) => areas.map(areaAddress).join(", ").slice(0, longestAddress) },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) },
  },
  navigations: { areas: (self) => rangeCollectionClass(self) },
});

const rangeCollectionClass = defineClass<RangeAreasData>({
  type: "RangeCollection",
  items: ({ excel, areas, makeRange }) => areas.map((area) => makeRange(excel, area)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ excel, areas, makeRange }, args) => {
      const area = areas[args.integer(0)];
      if (!area) throw itemNotFound();
      return makeRange(excel, area);
    },
  },
});
