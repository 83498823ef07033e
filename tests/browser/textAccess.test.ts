import type { FrameLocator } from "playwright-core";
import { sidewaysScroll, violations } from "./axe";
import { changeAmount, rowOf } from "./sheets";
import { until } from "./until";
import { closeBrowser, goToStep, openReady, paneFrame, refreshFromRibbon, type OpenWorkbench, type WorkbenchWindow } from "./workbench";

const proposed = "Servicebidrag 4";

jest.setTimeout(120_000);
afterAll(closeBrowser);

describe.each([
  { look: "light, at 320 px", query: "?pane=320", forced: false },
  { look: "dark, at 320 px", query: "?pane=320&theme=dark", forced: false },
  { look: "forced colours, at 350 px", query: "?pane=350", forced: true },
])("$look", ({ query, forced }) => {
  let workbench: OpenWorkbench;
  let pane: FrameLocator;
  beforeAll(async () => {
    workbench = await openReady({ query, context: { forcedColors: forced ? "active" : "none", reducedMotion: "reduce" } });
    ({ pane } = workbench);
    await refreshFromRibbon(workbench);
    await goToStep(workbench, "Text");
  });
  afterAll(() => workbench.close());

  const isWell = async () => {
    expect(await violations(workbench)).toEqual([]);
    expect(await sidewaysScroll(workbench)).toEqual([]);
  };
  const section = () => pane.getByRole("region", { name: "Servicegivare", exact: true });
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });

  test("a text that is being written", async () => {
    await button("Redigera avsnittet Servicegivare").click();
    await chooseBlock(workbench, proposed);
    await section().getByLabel("Din text").fill("Servicebidrag 4\u00a0st., 619\u00a0992\u00a0kronor till butiker.");
    await isWell();
  });

  test("the question before something unsaved is left", async () => {
    await button("Avbryt").click();
    await section().getByText("Du har inte sparat det du skrev.").waitFor();
    await isWell();
    await button("Spara").click();
    await section().getByText("Egen text").waitFor();
  });

  test("a block that is being added", async () => {
    await button("Redigera avsnittet Resurser").click();
    await button("Lägg till efter").click();
    await pane.getByLabel("Slag", { exact: true }).waitFor();
    await isWell();
    await button("Avbryt").click();
    await button("Avbryt").click();
  });

  test("a proposal that has changed, with all its choices", async () => {
    await changeAmount(workbench, "L62", 250_000);
    await section().getByText("Förslaget har ändrats").waitFor();
    await section().getByText("Fler val").click();
    await isWell();
  });

  test("the list of numbers, and a number's strip", async () => {
    await button("Siffror i texten").click();
    await button("Kopiera som bilaga").waitFor();
    await isWell();
    await button("Siffror i texten").click();
    await button(/^1\s476\s300 kronor, gå till/).click();
    await pane.getByRole("region", { name: "Var talet kommer ifrån" }).waitFor();
    await isWell();
    await workbench.page.keyboard.press("Escape");
  });

  test("the follow-up with its tables, and one of them being edited", async () => {
    await button("Uppföljning").click();
    await pane.getByRole("heading", { level: 1, name: "Uppföljning" }).waitFor();
    await isWell();
    await button("Redigera avsnittet Servicegivare").click();
    await section().getByLabel("Din text").waitFor();
    await isWell();
    await button("Avbryt").click();
  });

  test("Sammanställ after a refresh, after taking it back, and after one that stopped half-way", async () => {
    await goToStep(workbench, "Sammanställ");
    await pane.getByText("6 blad uppdaterade").waitFor();
    await isWell();
    await button("Ångra uppdateringen").click();
    await pane.getByRole("status").filter({ hasText: "Uppdateringen är ångrad" }).waitFor();
    await pane.getByRole("button", { name: "Uppdatera sammanställningar", disabled: false }).waitFor();
    await isWell();
    await workbench.page.evaluate(() => {
      (window as unknown as WorkbenchWindow).workbench.host.faults.failRequest(6, "GeneralException", { actionIndex: 30 });
    });
    await button("Uppdatera sammanställningar").click();
    await pane.getByRole("heading", { name: "Så här ser bladen ut nu" }).waitFor();
    await isWell();
  });

  test("nothing was complained of on the way, but for the request that was made to fail", () => {
    expect(workbench.complaints.filter((text) => !text.includes("GeneralException"))).toEqual([]);
  });
});

describe("with the keyboard alone", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openReady();
    await refreshFromRibbon(workbench);
    await goToStep(workbench, "Text");
  });
  afterAll(() => workbench.close());

  const press = (key: string) => workbench.page.keyboard.press(key);
  const focused = () => paneFrame(workbench).evaluate(nameOfFocused);
  /** Tabs from where the focus is to what has the name. */
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await focused()) === name) return;
      await press("Tab");
    }
    throw new Error(`Tab does not reach ${name}, it is at ${await focused()}.`);
  };
  const edit = "Redigera avsnittet Medborgare";

  test("a text is written and saved, and the focus goes back to the button that opened it", async () => {
    expect(await focused()).toBe("Tjänsteskrivelse");
    await tabTo(edit);
    await press("Enter");
    await until(focused, (name) => name === "Din text");
    await press("Control+a");
    await workbench.page.keyboard.type("Skrivet utan mus.");
    await tabTo("Spara");
    await press("Enter");
    await until(focused, (name) => name === edit);
    expect((await rowOf(workbench, "activity:m1")).ownText).toBe("Skrivet utan mus.");
  });

  test("Esc leaves what is unchanged, and asks before what is unsaved goes; Esc on the question goes on writing", async () => {
    await press("Enter");
    await until(focused, (name) => name === "Din text");
    await press("Escape");
    await until(focused, (name) => name === edit);
    await press("Enter");
    await until(focused, (name) => name === "Din text");
    await workbench.page.keyboard.type(" Mer.");
    await press("Escape");
    await until(focused, (name) => name === "Spara");
    await press("Escape");
    await until(focused, (name) => name === "Din text");
    await press("Escape");
    await until(focused, (name) => name === "Spara");
    await tabTo("Släng ändringen");
    await press("Enter");
    await until(focused, (name) => name === edit);
    expect((await rowOf(workbench, "activity:m1")).ownText).toBe("Skrivet utan mus.");
  });

  test("a number is followed to its cell, and Esc gives the focus back to it", async () => {
    const name = /^14\soktober\s2025, gå till cellen$/;
    const number = workbench.pane.getByRole("button", { name }).first();
    await number.focus();
    await press("Enter");
    await workbench.pane.getByRole("region", { name: "Var talet kommer ifrån" }).waitFor();
    await press("Tab");
    await press("Escape");
    await until(focused, (now) => name.test(now));
    expect(await workbench.pane.getByRole("region", { name: "Var talet kommer ifrån" }).count()).toBe(0);
  });

  test("a decision about a changed proposal gives the focus to the section's first button", async () => {
    await workbench.pane.getByRole("button", { name: "Redigera avsnittet Servicegivare" }).focus();
    await press("Enter");
    await until(focused, (name) => name === "Din text");
    await chooseBlock(workbench, proposed);
    await workbench.pane.getByLabel("Din text").focus();
    await press("End");
    await workbench.page.keyboard.type(" till butiker");
    await tabTo("Spara");
    await press("Enter");
    await until(focused, (name) => name === "Redigera avsnittet Servicegivare");
    await changeAmount(workbench, "L62", 250_000);
    await workbench.pane.getByRole("button", { name: "Ta över de nya talen" }).focus();
    await press("Enter");
    await until(focused, (name) => name === "Redigera avsnittet Servicegivare");
    expect(workbench.complaints).toEqual([]);
  });

  test("taking a refresh back gives the focus to the step's heading", async () => {
    await goToStep(workbench, "Sammanställ");
    await press("Tab");
    expect(await focused()).toBe("Ångra uppdateringen");
    await press("Enter");
    await workbench.pane.getByRole("status").filter({ hasText: "Uppdateringen är ångrad" }).waitFor();
    await until(focused, (name) => name === "Sammanställ 2025");
  });
});

/** Goes to the block of the open edit that begins with the words. */
async function chooseBlock({ pane }: OpenWorkbench, beginning: string): Promise<void> {
  const choice = pane.getByLabel("Välj stycke");
  const options = await choice.locator("option").allTextContents();
  const index = options.findIndex((text) =>
    text
      .replace(/^\d+\. /, "")
      .replaceAll("\u00a0", " ")
      .startsWith(beginning),
  );
  await choice.selectOption({ index });
}

/** What has the focus, by its label or its text. Runs in the pane. */
function nameOfFocused(): string {
  const element = document.activeElement;
  if (!element) return "";
  const labelled = element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement ? [...element.labels] : [];
  return (element.getAttribute("aria-label") ?? (labelled.map((label) => label.textContent).join(" ") || element.textContent)).trim();
}
