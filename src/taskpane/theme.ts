import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** From Excel's own green, so that the pane looks like its host (design/README.md, Colour). */
const brand: BrandVariants = {
  10: "#03170C",
  20: "#072616",
  30: "#0A3A21",
  40: "#0B4A29",
  50: "#0C5930",
  60: "#0E6637",
  70: "#0F703B",
  80: "#107C41",
  90: "#218D51",
  100: "#369D65",
  110: "#55B17E",
  120: "#6EBF92",
  130: "#88CCA6",
  140: "#A0D8B9",
  150: "#CAEAD8",
  160: "#E8F6EE",
};

const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif";

/** The pane's look in light and dark. Forced colours need none: the browser and the style sheets see to them. */
export function paneTheme(dark: boolean): Theme {
  return dark ? { ...createDarkTheme(brand), ...darkChanges, fontFamilyBase } : { ...createLightTheme(brand), fontFamilyBase };
}

/** Lighter greens, for contrast on dark grey, and calmer surfaces for bars and boxes. */
const darkChanges = {
  colorBrandForeground1: brand[120],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[110],
  colorCompoundBrandForeground1: brand[110],
  colorCompoundBrandBackground: brand[110],
  colorCompoundBrandStroke: brand[110],
  colorBrandStroke1: brand[110],
  colorStatusWarningBackground1: "#33210F",
  colorStatusWarningBorder1: "#7A4A1B",
  colorStatusDangerBackground1: "#3A1B1E",
  colorStatusDangerBorder1: "#8C3A40",
  colorStatusSuccessBackground1: "#12301A",
  colorStatusSuccessBorder1: "#2F6B3B",
} satisfies Partial<Theme>;
