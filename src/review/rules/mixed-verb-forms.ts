import type { MemoBlock } from "../../model";
import { memoRule, type MemoContext } from "../memoContext";
import type { MemoText } from "../memoTexts";
import { cellText } from "../values";
import { verbForm, type VerbForm } from "../verbForms";

/**
 * The bullets of the areas are one list, whose texts begin with a verb in different forms: "Följt upp …", "Främjat …", "Sprida …". A text
 * that begins with anything else takes no part. The form that most have, or else the first one, is taken to be the list's; each other text
 * is found.
 */
export const mixedVerbForms = memoRule({
  id: "mixed-verb-forms",
  family: "texts",
  severity: "info",
  *check(context) {
    const texts = listTexts(context).flatMap((text) => {
      const word = firstWord(text.read);
      const form = verbForm(word);
      return form ? [{ text, word, form }] : [];
    });
    const usual = mostUsual(texts.map(({ form }) => form));
    const example = texts.find(({ form }) => form === usual);
    if (!example) return;
    for (const { text, word, form } of texts) {
      if (form === usual) continue;
      const related = example.text.cell ? { related: [example.text.cell] } : {};
      yield { cell: text.cell, ...related, value: cellText(word), values: { form, usual: String(usual), example: example.word } };
    }
  },
});

/** The texts that begin a block of an area's list: outcomes, and own texts in their place. */
function listTexts({ memo, texts }: MemoContext): readonly MemoText[] {
  const inAreas = new Set<MemoBlock>(memo.sections.filter(({ id }) => id.startsWith("area:")).flatMap(({ blocks }) => blocks));
  return texts.filter(({ kind, block, text }) => {
    if (!block || !inAreas.has(block) || block.style.startsWith("heading")) return false;
    if (kind === "own") return true;
    return kind === "activity" && block.proposal[0]?.kind === "cell" && block.proposal[0].text === text.trim();
  });
}

function firstWord(text: string): string {
  return /^[\s•*–-]*(\p{L}+)/u.exec(text)?.[1] ?? "";
}

function mostUsual(forms: readonly VerbForm[]): VerbForm | null {
  const counts = new Map<VerbForm, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  // A map keeps the order in which the forms came, and sorting keeps the order of equals.
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
