import type { MemoFlavours } from "../../app/session";

/** `selected`: the browser refused; the text is selected and the user is to press the keys. */
export type CopyOutcome = "copied" | "selected";

/**
 * Puts a text with its two flavours on the clipboard. Must be called straight from a click. First by a `copy` event, the only way in
 * Excel on the web, where the other is blocked; then by the clipboard interface; else `shown` is selected (excel-facts.md, Clipboard).
 */
export async function copyFlavours(flavours: MemoFlavours, shown: HTMLElement): Promise<CopyOutcome> {
  if (copyByEvent(flavours, shown)) return "copied";
  if (await copyByInterface(flavours)) return "copied";
  select(shown);
  return "selected";
}

/** Puts both flavours into a `copy` event; false when the event has no place for them. */
export function fillCopyEvent(event: ClipboardEvent, { html, text }: MemoFlavours): boolean {
  if (!event.clipboardData) return false;
  event.clipboardData.setData("text/html", html);
  event.clipboardData.setData("text/plain", text);
  event.preventDefault();
  return true;
}

/** Success is that the listener ran: what `execCommand` returns is not to be trusted. */
function copyByEvent(flavours: MemoFlavours, shown: HTMLElement): boolean {
  let ran = false;
  const onCopy = (event: ClipboardEvent) => {
    ran = fillCopyEvent(event, flavours);
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", onCopy, { capture: true, once: true });
  // WebKit sends the event only when something is selected.
  const nothingSelected = window.getSelection()?.isCollapsed !== false;
  if (nothingSelected) select(shown);
  try {
    // Deprecated, and still the only thing that works in all hosts.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand("copy");
  } catch {
    // A host without it: the next way is tried.
  } finally {
    document.removeEventListener("copy", onCopy, { capture: true });
    if (nothingSelected) window.getSelection()?.removeAllRanges();
  }
  return ran;
}

async function copyByInterface({ html, text }: MemoFlavours): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

function select(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
