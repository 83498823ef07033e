import { act, fireEvent } from "@testing-library/react";
import type { SessionState } from "../../src/app/session";
import type { Memo, MemoBlock } from "../../src/model";
import { exampleReading, type Reading } from "./exampleReading";
import { fakeSession, readyState, type FakeSession } from "./fakeSession";
import { press, renderPane, settled } from "./renderPane";

/** The example without what the rules say of it. */
export const quietReading: Reading = (() => {
  const reading = exampleReading();
  return { ...reading, review: { ...reading.review, findings: [] } };
})();

/** A document with some of its blocks changed, by id. */
export function withBlocks(memo: Memo, changes: Readonly<Record<string, Partial<MemoBlock>>>): Memo {
  const sections = memo.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => ({ ...block, ...changes[block.id] })),
  }));
  return { ...memo, sections };
}

/** The state with such a memo. */
export function stateWith(changes: Readonly<Record<string, Partial<MemoBlock>>>): SessionState {
  const { draft } = quietReading;
  return readyState({ ...quietReading, draft: { ...draft, memo: withBlocks(draft.memo, changes) } });
}

export async function openText(session: FakeSession): Promise<void> {
  await renderPane(session);
  await press(/^Text/);
}

/** A session whose changes of documents do something to it. */
export function answering(state: SessionState, answer: (session: FakeSession) => void): FakeSession {
  const session = fakeSession(state);
  const changeMemo: FakeSession["changeMemo"] = async (document, change) => {
    await session.changeMemo(document, change);
    answer(session);
  };
  return { ...session, changeMemo };
}

/** What was asked of `changeMemo`, in order. */
export function changesIn({ calls }: FakeSession): readonly unknown[] {
  return calls.flatMap((call): unknown[] => {
    const [, document, change] = /^changeMemo (\w+) (.*)$/.exec(call) ?? [];
    return change === undefined ? [] : [[document, JSON.parse(change)]];
  });
}

export function section(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`section[aria-label="${name}"]`);
  if (!found) throw new Error(`there is no section ${name}`);
  return found;
}

/** What can be pressed, by its name; much faster than by role, in a step with hundreds of buttons. */
export function button(name: string, within: ParentNode = document): HTMLElement {
  const found = maybeButton(name, within);
  if (!found) throw new Error(`there is no button ${name}`);
  return found;
}

export function maybeButton(name: string, within: ParentNode = document): HTMLElement | null {
  const all = [...within.querySelectorAll<HTMLElement>("button, summary")];
  return all.find((candidate) => (candidate.getAttribute("aria-label") ?? candidate.textContent.trim()) === name) ?? null;
}

export async function click(name: string, within: ParentNode = document): Promise<void> {
  const pressed = button(name, within);
  act(() => {
    pressed.click();
  });
  await settled();
}

/** Opens or closes a `details`, which jsdom does not do by itself. */
export async function disclose(name: string, within: ParentNode = document): Promise<void> {
  const details = button(name, within).parentElement;
  if (!(details instanceof HTMLDetailsElement)) throw new Error(`${name} discloses nothing`);
  act(() => {
    details.open = !details.open;
    fireEvent(details, new Event("toggle"));
  });
  await settled();
}

export function textField(within: ParentNode = document): HTMLTextAreaElement {
  const field = within.querySelector("textarea");
  if (!field) throw new Error("there is no text field");
  return field;
}

export function type(text: string): void {
  fireEvent.change(textField(), { target: { value: text } });
}
