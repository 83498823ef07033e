import type { Area, FigureTable, Programme } from "../model";
import { figureArgument, textArgument } from "./arguments";
import { grantId } from "./blockIds";
import type { BlockTemplate } from "./documentTexts";
import { fillTemplate, type Argument, type ArgumentSource } from "./fill";
import { grantsInMemo } from "./grantFigures";
import type { WordingChoices } from "./parameters";
import type { ProposedBlock } from "./proposal";
import { numberInText, withUnit } from "./wording";
import { comparisonParts } from "./yearOnYear";

interface BulletMaterial {
  readonly year: number | null;
  readonly programme: Programme;
  readonly figures: FigureTable;
  readonly wording: WordingChoices;
  readonly parameter: ArgumentSource;
}

interface BulletTemplates {
  readonly grant: Pick<BlockTemplate, "style" | "text">;
  /** Behind it, where years are compared. */
  readonly comparison: Pick<BlockTemplate, "text">;
}

/** The same after a text that leads to them with a colon: where there are no grants, all forms are said to be zero, as no list is empty. */
export function ledGrantBullets(area: Area, material: BulletMaterial, templates: BulletTemplates): readonly ProposedBlock[] {
  const bullets = grantBullets(area, material, templates);
  return bullets.length > 0 ? bullets : grantBullets(area, { ...material, wording: { ...material.wording, showZeros: true } }, templates);
}

/** «Hemsändning 8 st., 1 476 300 kronor»: one block for each grant form of an area, in the order of the settings. */
export function grantBullets(area: Area, material: BulletMaterial, { grant, comparison }: BulletTemplates): readonly ProposedBlock[] {
  const { programme, figures, year, wording, parameter } = material;
  if (grant.text === "" || year === null) return [];
  return grantsInMemo({ area, programme, figures, year, showZeros: wording.showZeros }).map(({ form, count, granted }): ProposedBlock => {
    const own: Readonly<Record<string, Argument>> = {
      Stödform: textArgument(form.inText),
      Antal: figureArgument(count, withUnit(numberInText(count.value), wording.countUnit)),
      Belopp: figureArgument(granted, numberInText(granted.value, "kronor")),
    };
    const said = fillTemplate(grant.text, (name) => own[name] ?? parameter(name));
    const text = wording.comparesYears ? comparison.text : "";
    return {
      id: grantId(form),
      style: grant.style,
      parts: [...said, ...comparisonParts({ figures, group: form.id, year, text, parameter })],
    };
  });
}
