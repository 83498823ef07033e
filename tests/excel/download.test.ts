import { canDownload } from "../../src/excel/download";

const place = globalThis as Record<string, unknown>;
const platforms = { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS" };

afterEach(() => {
  Reflect.deleteProperty(place, "Office");
  Reflect.deleteProperty(place, "chrome");
});

describe("A file from the pane", () => {
  test.each([
    ["Excel on the web", "OfficeOnline", {}, true],
    ["the workbench, in a browser", "PC", { runtime: {} }, true],
    ["the workbench, in a browser that is not Chrome", "PC", undefined, true],
    ["Excel for Windows", "PC", { webview: {} }, false],
    ["Excel for Mac", "Mac", undefined, false],
    ["a platform that is not known", undefined, undefined, false],
  ])("%s", (_, platform, chrome, can) => {
    place["Office"] = { context: { platform }, PlatformType: platforms };
    if (chrome) place["chrome"] = chrome;
    expect(canDownload()).toBe(can);
  });

  test("is not offered where Office does not answer", () => {
    expect(canDownload()).toBe(false);
  });
});
