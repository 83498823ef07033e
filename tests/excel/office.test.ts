import { diagnostics, displayLanguage, isSupported, registerCommand, showTaskpane, theme, whenReady, whenShown } from "../../src/excel";
import { isDark } from "../../src/excel/office";
import type { EmbeddedExcel, HostOptions } from "../host";
import { exampleBook } from "./exampleBook";
import { closeExcel, openExcel } from "./openExcel";

let excel: EmbeddedExcel | null = null;

async function open(options: HostOptions = {}): Promise<EmbeddedExcel> {
  excel = await openExcel(exampleBook(), options);
  return excel;
}

afterEach(async () => {
  await closeExcel(excel);
  excel = null;
});

describe("Office", () => {
  test("is ready, or it is a fault", async () => {
    await open();
    await whenReady();
    jest.spyOn(Office, "onReady").mockReturnValueOnce(new Promise(() => undefined));
    await expect(whenReady(10)).rejects.toMatchObject({ fault: { message: { id: "fault.office-unreachable" } } });
  });

  test.each([
    [{ ExcelApi: "1.15", SharedRuntime: "1.2" }, true],
    [{ ExcelApi: "1.14", SharedRuntime: "1.1" }, true],
    [{ ExcelApi: "1.13", SharedRuntime: "1.1" }, false],
    [{ ExcelApi: "1.15" }, false],
  ])("with %p is new enough: %p", async (requirements, supported) => {
    await open({ requirements: { ...requirements, RichApiRuntime: "1.2" } });
    expect(isSupported()).toBe(supported);
  });

  test.each([
    ["sv-SE", "sv"],
    ["sv-FI", "sv"],
    ["en-US", "en"],
    ["de-DE", "en"],
  ])("in %s speaks %s", async (uiLocale, language) => {
    await open({ uiLocale });
    expect(displayLanguage()).toBe(language);
  });

  test.each([
    ["#FFFFFF", false],
    ["#1F1F1F", true],
    ["#0B4A29", true],
    ["#E8F6EE", false],
    ["", false],
  ])("with a background %p is dark: %p", async (bodyBackgroundColor, dark) => {
    expect(isDark(bodyBackgroundColor)).toBe(dark);
    if (bodyBackgroundColor === "") return;
    await open({ officeTheme: { bodyBackgroundColor, bodyForegroundColor: "#808080" } });
    expect(theme()).toEqual({ dark });
  });

  test("is light when it tells no theme, as in Excel on the web", async () => {
    await open();
    Object.assign(globalThis, { Office: { context: {} } });
    expect(theme()).toEqual({ dark: false });
  });

  test("tells when the pane is shown", async () => {
    const opened = await open();
    const onShown = jest.fn();
    const stop = await whenShown(onShown);
    await showTaskpane();
    await opened.settle();
    expect(opened.host.shell.paneVisible).toBe(true);
    expect(onShown).toHaveBeenCalledTimes(1);
    await stop();
  });

  test("can be described to a help desk", async () => {
    await open();
    expect(await diagnostics()).toMatchObject({ version: expect.any(String) as string, errors: expect.any(Array) as unknown[] });
  });
});

describe("A ribbon button", () => {
  test("runs its action, completes, and only then does what comes afterwards", async () => {
    const opened = await open();
    const order: string[] = [];
    registerCommand("refreshSummaries", () => {
      order.push("action");
      return Promise.resolve(() => {
        order.push("afterwards");
        return showTaskpane();
      });
    });
    await opened.clickRibbon("refreshSummaries").then(() => order.push("completed"));
    await opened.settle();
    expect(order).toEqual(["action", "completed", "afterwards"]);
    expect(opened.host.shell.paneVisible).toBe(true);
  });

  test("completes also when its action fails, so that a second click works", async () => {
    const opened = await open();
    const action = jest.fn().mockRejectedValue(new TypeError("x is undefined"));
    registerCommand("refreshSummaries", action);
    await opened.clickRibbon("refreshSummaries");
    await opened.clickRibbon("refreshSummaries");
    expect(action).toHaveBeenCalledTimes(2);
  });
});
