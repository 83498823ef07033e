import { IntlMessageFormat } from "intl-messageformat";
import { reviewTexts as english } from "../../src/messages/en/review";
import { reviewTexts as swedish } from "../../src/messages/sv/review";
import { ruleMetas } from "../../src/review";

const languages: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["sv", swedish],
  ["en", english],
];

/** The names of a text's arguments, those of its variants too. */
function argumentsOf(text: string): readonly string[] {
  const names = new Set<string>();
  const visit = (parts: readonly unknown[]): void => {
    for (const part of parts as readonly { type: number; value?: unknown; options?: Record<string, { value: unknown[] }> }[]) {
      // 0 is literal text and 7 the # of a plural; all else has the argument's name as its value.
      if (part.type !== 0 && part.type !== 7) names.add(String(part.value));
      for (const option of Object.values(part.options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(text, "sv").getAst());
  return [...names].sort();
}

describe.each(languages)("the texts of the rules in %s", (_, texts) => {
  test.each(ruleMetas.map((meta) => meta.id))("%s has a title, a message and an advice", (id) => {
    for (const part of ["title", "message", "advice"]) expect(texts[`rule.${id}.${part}`]).toEqual(expect.stringMatching(/\S/));
  });

  test("every basis that a rule speaks of is there", () => {
    for (const { basisId } of ruleMetas) if (basisId !== undefined) expect(texts[basisId]).toBeDefined();
  });

  test("there is no text of a rule that does not exist", () => {
    const ids = new Set(ruleMetas.map((meta) => meta.id));
    expect(Object.keys(texts).filter((key) => !ids.has(key.split(".")[1] ?? ""))).toEqual([]);
  });

  test("titles are statements: one line without a full stop", () => {
    for (const { titleId } of ruleMetas) expect(texts[titleId]).toMatch(/^[^.\n]{3,60}$/);
  });

  test("no text exclaims or regrets", () => {
    for (const text of Object.values(texts)) expect(text).not.toMatch(/!|tyvärr|oops|validering|synka|unfortunately/i);
  });
});

test("both languages have the same texts with the same arguments", () => {
  expect(Object.keys(english)).toEqual(Object.keys(swedish));
  const [sv, en] = languages.map(([, texts]) => Object.entries(texts).map(([id, text]) => [id, argumentsOf(text)]));
  expect(en).toEqual(sv);
});
