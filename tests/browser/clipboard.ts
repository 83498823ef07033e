import type { OpenWorkbench } from "./workbench";

export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** What another program would get: both flavours, taken from a real paste into the page around the pane. */
export async function paste({ page }: OpenWorkbench): Promise<Pasted> {
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    field.id = "paste-here";
    document.body.append(field);
    field.addEventListener("paste", ({ clipboardData }) => {
      field.dataset["html"] = clipboardData?.getData("text/html") ?? "";
      field.dataset["text"] = clipboardData?.getData("text/plain") ?? "";
    });
    field.focus();
  });
  await page.keyboard.press("Control+V");
  return page.evaluate(() => {
    const field = document.getElementById("paste-here");
    const { html = "", text = "" } = field?.dataset ?? {};
    field?.remove();
    return { html, text };
  });
}
