import type { BlockStyle } from "../model";

/*
 * A document's standing words, as data. The table Uf_Textmallar, once it has rows for the document, says all this instead
 * (chosenTemplates.ts).
 *
 * A text is an ICU message. In braces stand parameters of the sheet Inställningar, {PlanÅr}, and what the template's place offers
 * (`PartTemplate.offers`). {Nämnd} is the value as typed, with a capital where a sentence begins; {nämnd} begins with a small letter. A list
 * ("2023; 2024; 2025") is written out and is counted by `plural`; what has no value becomes [saknas: …], and `select` knows it as "saknas".
 * {Uppföljningsår} and {ÅretFöre} are the year that is followed up and the one before.
 */

/** A block of its own. */
export interface BlockTemplate {
  /** Stable and unique among all documents: the block's id too, on which the user's own text hangs. */
  readonly id: string;
  readonly section: string;
  readonly style: BlockStyle;
  readonly text: string;
  /** For the column Förklaring of the sheet Textmallar; Swedish, as all that is written into the workbook. */
  readonly explanation: string;
  /** What is missing is left out of the text instead of shown as [saknas: …]; it is a finding all the same. */
  readonly hidesGaps?: true;
}

/** A text that comes again: in each area's section, for each activity, in each row of a table. */
export interface PartTemplate {
  readonly id: string;
  readonly style: BlockStyle;
  readonly text: string;
  readonly explanation: string;
  /** What the text may name besides the parameters. */
  readonly offers: readonly string[];
  /** It speaks of grants: a programme without grant forms has no use for it. */
  readonly ofGrants?: true;
}

export interface SectionName {
  readonly id: string;
  readonly name: string;
}

/** Stands for the areas' sections among a document's sections. */
export const areaSectionKey = "area";

/** @typeParam Part the names of the texts that come again */
export interface DocumentTexts<Part extends string> {
  /** As the column Dokument names it. */
  readonly name: string;
  /** In order; `areaSectionKey` stands for one section per priority area, in the order of the settings. */
  readonly sections: readonly SectionName[];
  /** The blocks of every section but those of the areas, in order within their section. */
  readonly blocks: readonly BlockTemplate[];
  /** What the blocks, also those that a person adds, may name besides the parameters. */
  readonly offers: readonly string[];
  readonly parts: Readonly<Record<Part, PartTemplate>>;
}

/** What every text may name besides the parameters. */
export const offeredEverywhere: readonly string[] = ["Uppföljningsår", "ÅretFöre"];
