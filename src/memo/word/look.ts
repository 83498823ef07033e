import {
  AlignmentType,
  convertMillimetersToTwip,
  Footer,
  LevelFormat,
  PageNumber,
  Paragraph,
  TextRun,
  type INumberingOptions,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
} from "docx";

/*
 * How the Word file looks: Word's own styles, quietly. Whoever pastes it into a template gets the template's look, since the styles have
 * the ids that Word knows. Sizes of type are in half-points, distances in twentieths of a point.
 */

const font = "Calibri";
const margin = convertMillimetersToTwip(25);

export const pageOfLetter: ISectionPropertiesOptions = {
  page: {
    size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  },
};

/** "1 (6)", as Swedish letters number their pages. */
export function pageNumbers(): NonNullable<ISectionOptions["footers"]> {
  const children = [new TextRun({ children: [PageNumber.CURRENT, " (", PageNumber.TOTAL_PAGES, ")"] })];
  return { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] }) };
}

/** The type of tables. */
export const tableType = 20;

/** The width of the text, which a table fills. */
export const textWidth = convertMillimetersToTwip(210 - 2 * 25);

/** The outline level makes it a heading for Word's navigation, tables of contents and screen readers. */
const heading = (level: 1 | 2 | 3, size: number, before: number) => ({
  run: { font, size, bold: true, color: "000000" },
  paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true, outlineLevel: level - 1 },
});

export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 22, language: { value: "sv-SE", eastAsia: "sv-SE" } },
      paragraph: { spacing: { after: 160, line: 259 } },
    },
    heading1: heading(1, 32, 0),
    heading2: heading(2, 26, 240),
    heading3: heading(3, 22, 200),
    listParagraph: { paragraph: { contextualSpacing: true } },
  },
};

/** The name of the list's bullets within the file. */
export const bullets = "bullets";

const indent = convertMillimetersToTwip(6.35);

export const bulletNumbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: [0, 1].map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: "•",
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: (2 + level) * indent, hanging: indent } } },
      })),
    },
  ],
};
