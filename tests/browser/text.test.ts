import type { Locator } from "playwright-core";
import { paste } from "./clipboard";
import { changeAmount, documentRows, ownTextColumn, rowOf, typeInGrid, valuesOf } from "./sheets";
import { until } from "./until";
import { closeBrowser, goToStep, openReady, refreshFromRibbon, type OpenWorkbench } from "./workbench";

/** One of the four amounts behind "Servicebidrag 4 st., 619 992 kronor", and what it becomes. */
const amountCell = "L62";
const dearer = 250_000;

jest.setTimeout(90_000);
afterAll(closeBrowser);

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openReady();
  await refreshFromRibbon(workbench);
  await goToStep(workbench, "Text");
});
afterAll(() => workbench.close());

const section = (name = "Servicegivare"): Locator => workbench.pane.getByRole("region", { name, exact: true });

/** Opens a section's block for editing, by how it begins; without one, what Redigera opens. */
async function edit(name: string, beginning?: string): Promise<void> {
  await section(name)
    .getByRole("button", { name: `Redigera avsnittet ${name}` })
    .click();
  await section(name).getByLabel("Din text").waitFor();
  if (beginning === undefined) return;
  const choice = section(name).getByLabel("Välj stycke");
  const options = await choice.locator("option").allTextContents();
  await choice.selectOption({ index: options.findIndex((text) => text.replace(/^\d+\. /, "").startsWith(beginning)) });
}

const said = (text: string) => workbench.pane.getByRole("status").filter({ hasText: text }).waitFor({ state: "attached" });

describe("an own text", () => {
  const written = "Fyra butiker fick servicebidrag: 4\u00a0st., 619\u00a0992\u00a0kronor.";

  test("is written in the pane and stands on the sheet, and the preview says whose it is", async () => {
    await edit("Servicegivare", "Servicebidrag");
    await section().getByLabel("Din text").fill(written);
    await section().getByRole("button", { name: "Spara" }).click();
    await said("Texten är sparad på bladet.");
    expect((await rowOf(workbench, "grants:servicebidrag")).ownText).toBe(written);
    await section().getByText(written).waitFor();
    await section().getByText("Egen text").waitFor();
  });

  test("is typed into the sheet, and the pane shows it when it has read again", async () => {
    const { row } = await rowOf(workbench, "activity:m2");
    await typeInGrid(workbench, "Tjänsteskrivelse", `${ownTextColumn}${String(row)}`, "Butikerna är mötesplatser.");
    await goToStep(workbench, "Källor");
    await workbench.pane.getByRole("button", { name: "Läs om" }).click();
    await goToStep(workbench, "Text");
    await section("Medborgare").getByText("Butikerna är mötesplatser.").waitFor();
    await section("Medborgare").getByText("Egen text").waitFor();
  });

  test("whose figures have changed: the pane shows both numbers, and takes the new ones over", async () => {
    await changeAmount(workbench, amountCell, dearer);
    const box = section().getByRole("group", { name: "Förslaget har ändrats" });
    const [, was = "", now = ""] = await box.getByRole("row").last().locator("th, td").allTextContents();
    expect(was).toBe("619\u00a0992");
    expect((await rowOf(workbench, "grants:servicebidrag")).proposal).toContain(now);
    expect((await rowOf(workbench, "grants:servicebidrag")).ownText).toBe(written);
    await box.getByRole("button", { name: "Ta över de nya talen" }).click();
    await said("Din text har de nya talen.");
    expect((await rowOf(workbench, "grants:servicebidrag")).ownText).toBe(written.replace(was, now));
    await section().getByText(written.replace(was, now)).waitFor();
    expect(await box.count()).toBe(0);
  });

  test("that is kept as it is: the flag goes, and stays away after the next refresh", async () => {
    await changeAmount(workbench, amountCell, dearer + 1000);
    const before = (await rowOf(workbench, "grants:servicebidrag")).ownText;
    const box = section().getByRole("group", { name: "Förslaget har ändrats" });
    await box.getByRole("button", { name: "Behåll min text" }).click();
    await said("Din text står kvar.");
    expect(await box.count()).toBe(0);
    await refreshFromRibbon(workbench);
    await section().getByText(before).waitFor();
    expect(await box.count()).toBe(0);
    expect((await rowOf(workbench, "grants:servicebidrag")).ownText).toBe(before);
  });

  test("gives way to the proposal when the user says so", async () => {
    await edit("Servicegivare", "Fyra butiker");
    await section().getByRole("button", { name: "Använd förslaget" }).click();
    await section().getByRole("button", { name: "Spara" }).click();
    await said("Texten är sparad på bladet.");
    expect((await rowOf(workbench, "grants:servicebidrag")).ownText).toBe("");
    expect(await section().getByText("Egen text").count()).toBe(0);
  });
});

describe("a section that is done", () => {
  const count = (done: number) => workbench.pane.getByText(`${String(done)} av 9 avsnitt klara`).waitFor();
  const mark = (name: string) => workbench.pane.getByRole("button", { name: `Klar: ${name}` });

  test("is counted in the head and marked on the sheet", async () => {
    await mark("Servicegivare").click();
    await count(1);
    expect(await mark("Servicegivare").getAttribute("aria-pressed")).toBe("true");
    await mark("Medborgare").click();
    await count(2);
    expect((await rowOf(workbench, "grants:servicebidrag")).done).toBe("ja");
  });

  test("is no longer done when its figures change, and the others still are", async () => {
    await changeAmount(workbench, amountCell, dearer);
    await count(1);
    expect(await mark("Servicegivare").getAttribute("aria-pressed")).toBe("false");
    expect(await mark("Medborgare").getAttribute("aria-pressed")).toBe("true");
    await mark("Medborgare").click();
    await count(0);
  });
});

describe("the blocks of a section", () => {
  const ids = async () => (await documentRows(workbench)).map(({ id }) => id).filter((id) => id.startsWith("grants:"));
  const copied = async () => {
    await workbench.pane.getByRole("button", { name: "Kopiera allt" }).click();
    return paste(workbench);
  };
  const act = async (name: string, beginning: string) => {
    await edit("Servicegivare", beginning);
    await section().getByRole("button", { name }).click();
    await said("Ändringen är gjord på bladet.");
  };
  const close = () => section().getByRole("button", { name: "Avbryt" }).click();

  test("one that is taken out is in neither flavour, and comes back", async () => {
    await act("Ta ut ur texten", "Servicebidrag");
    await close();
    expect((await rowOf(workbench, "grants:servicebidrag")).included).toBe("nej");
    const without = await copied();
    for (const flavour of [without.html, without.text]) expect(flavour).not.toContain("Servicebidrag 4");
    await act("Ta med i texten", "Servicebidrag");
    await close();
    const again = await copied();
    for (const flavour of [again.html, again.text]) expect(flavour).toContain("Servicebidrag 4");
  });

  test("one that is moved stands there on the sheet and in the copy; the order comes back", async () => {
    const before = await ids();
    await act("Flytta upp", "Servicebidrag");
    const moved = await ids();
    expect(moved).toEqual([before[1], before[0], ...before.slice(2)]);
    const { text } = await copied();
    expect(text.indexOf("Servicebidrag 4")).toBeLessThan(text.indexOf("Hemsändning 8"));
    await section().getByRole("button", { name: "Återställ ordningen" }).click();
    await until(ids, (now) => now.join() === before.join());
    await close();
  });

  test("one that is added is on the sheet and in the copy, survives a refresh, and can be taken away", async () => {
    await edit("Servicegivare", "Servicebidrag");
    await section().getByRole("button", { name: "Lägg till efter" }).click();
    await section().getByLabel("Slag").selectOption({ label: "Punkt" });
    await section().getByLabel("Din text").fill("Två butiker väntar på besked.");
    await section().getByRole("button", { name: "Lägg till", exact: true }).click();
    await said("Texten är sparad på bladet.");
    await refreshFromRibbon(workbench);
    const rows = await documentRows(workbench);
    const at = rows.findIndex(({ ownText }) => ownText === "Två butiker väntar på besked.");
    expect(rows[at - 1]?.id).toBe("grants:servicebidrag");
    const { html, text } = await copied();
    expect(html).toContain("<li>Två butiker väntar på besked.</li>");
    expect(text).toContain("Två butiker väntar på besked.");
    if ((await section().getByLabel("Din text").count()) > 0) await close();
    await edit("Servicegivare", "Två butiker");
    await section().getByRole("button", { name: "Ta bort stycket" }).click();
    await section().getByText("Stycket försvinner ur arbetsboken").waitFor();
    await section().getByRole("button", { name: "Ta bort stycket" }).first().click();
    await until(
      () => valuesOf(workbench, "Tjänsteskrivelse"),
      (values) => !Object.values(values).includes("Två butiker väntar på besked."),
    );
  });

  test("nothing was complained of on the way", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
