import { inlineText, type Activity, type MemoInline } from "../model";
import { activityArguments, type ActivityContext } from "./activityText";
import type { ChosenParts } from "./chosenTemplates";
import { fillTemplate } from "./fill";
import type { FollowUpPart } from "./followUpAreaTemplates";
import { joinParts, splitParts } from "./inlineParts";
import type { ProposedBlock } from "./proposal";

/** All that the table says about an activity: its name, the facts that are filled in, and the outcome, or that there is none. */
export function activityBlocks(
  id: string,
  activity: Activity,
  { activity: heading, facts, outcome, outcomeMissing }: ChosenParts<FollowUpPart>,
  context: ActivityContext,
): readonly ProposedBlock[] {
  const source = activityArguments(activity, context);
  const result = activity.outcome.trim() === "" ? outcomeMissing : outcome;
  const blocks: readonly ProposedBlock[] = [
    { id: `${id}/heading`, style: heading.style, parts: named(fillTemplate(heading.text, source), heading.text) },
    { id: `${id}/facts`, style: facts.style, parts: filledLines(fillTemplate(facts.text, source)) },
    { id: `${id}/outcome`, style: result.style, parts: fillTemplate(result.text, source) },
  ];
  return blocks.filter(({ parts }) => inlineText(parts).trim() !== "");
}

/** An activity that is not called anything has a heading all the same: what is said of it must not seem said of the one above. */
function named(parts: readonly MemoInline[], template: string): readonly MemoInline[] {
  return template === "" || inlineText(parts).trim() !== "" ? parts : [{ kind: "text", text: "[saknas: Insats]" }];
}

/** Without the lines in which a value is empty. */
function filledLines(parts: readonly MemoInline[]): readonly MemoInline[] {
  const lines = splitParts(parts, "\n").filter((line) => line.every(({ text }) => text !== ""));
  return joinParts(lines, "\n");
}
