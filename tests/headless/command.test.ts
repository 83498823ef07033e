import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import { bookBytes, bytesOf, only, openWorkbook, readExample } from "../fixtures/books/sourceBook";
import { main } from "./main";
import { example, exampleBytes, root, type Result } from "./scene";

/*
 * The promises of docs/kommandon.md on `npm run refresh`: exit codes, one line on stderr, all files or none.
 */

let folder = "";
let out = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "refresh-"));
  out = join(folder, "ut");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number;
  readonly said: readonly string[];
  readonly complained: readonly string[];
}

/** Runs the command in this process. */
async function run(...words: readonly string[]): Promise<Run> {
  const [log, error] = [jest.spyOn(console, "log").mockImplementation(), jest.spyOn(console, "error").mockImplementation()];
  try {
    const code = await main(words);
    const lines = (spy: jest.SpyInstance<void, unknown[]>) => spy.mock.calls.flatMap(([text]) => String(text).split("\n"));
    return { code, said: lines(log), complained: lines(error) };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

/** Runs it on bytes, under the given file name. */
function runOn(bytes: Uint8Array, name = "bok.xlsx", ...words: readonly string[]): Promise<Run> {
  writeFileSync(join(folder, name), bytes);
  return run(join(folder, name), "--out", out, "--now", "2026-03-04T14:02", ...words);
}

function resultIn(directory: string): Result {
  return JSON.parse(readFileSync(join(directory, "result.json"), "utf8")) as Result;
}

/** Not done: exit 1, one line in words, no trace of the machinery, nothing written. */
function expectNotDone({ code, said, complained }: Run, says: RegExp): void {
  expect({ code, said, lines: complained.length }).toEqual({ code: 1, said: [], lines: 1 });
  expect(complained[0]).toMatch(says);
  expect(complained[0]).not.toMatch(/\bat .*:\d+|Error|undefined|fault\.|command\./);
  expect(existsSync(out)).toBe(false);
}

const documents = ["tjansteskrivelse", "uppfoljning"].flatMap((name) => ["docx", "html", "txt"].map((ending) => `${name}.${ending}`));
const files = ["bok.xlsx", "result.json", ...documents];

describe("done", () => {
  test("exit 0, one line on stdout, the eight files and nothing else", async () => {
    const { code, said, complained } = await runOn(exampleBytes());
    expect({ code, lines: said.length, complained }).toEqual({ code: 0, lines: 1, complained: [] });
    expect(said[0]).toMatch(/^Klart\. 6 blad och \d+ tal i /);
    expect(readdirSync(out).sort()).toEqual(files);
  });

  test("the workbook keeps its own name, whatever it is called", async () => {
    await runOn(exampleBytes(), "Uppföljning 2025 (kopia).xlsx");
    expect(readdirSync(out)).toContain("Uppföljning 2025 (kopia).xlsx");
  });

  test("findings and the line on stdout are in English with --lang en; the memo and the sheets stay Swedish", async () => {
    const { said } = await runOn(exampleBytes(), "bok.xlsx", "--lang", "en");
    expect(said[0]).toMatch(/^Done\. 6 sheets and \d+ figures in /);
    expect(resultIn(out).findings[0]?.message).toMatch(/\brows\b/);
    expect(readFileSync(join(out, "tjansteskrivelse.txt"), "utf8")).toContain("Ärendebeskrivning");
    const workbook = await openWorkbook(readFileSync(join(out, "bok.xlsx")));
    expect(workbook.worksheets.map(({ name }) => name)).toContain("Översikt");
  });

  test("--year chooses another year", async () => {
    await runOn(exampleBytes(), "bok.xlsx", "--year", "2024");
    const { year, figures } = resultIn(out);
    expect([year, figures.find(({ id }) => id === "grants/all/count/2024")?.value]).toEqual([2024, 51]);
  });

  test("a year without any case or activity gives zeros and is said, not refused", async () => {
    expect((await runOn(exampleBytes(), "bok.xlsx", "--year", "2019")).code).toBe(0);
    expect(resultIn(out).figures.find(({ id }) => id === "grants/all/count/2019")?.value).toBe(0);
  });

  test("what the folder held before is replaced, other files in it stay", async () => {
    mkdirSync(out);
    writeFileSync(join(out, "result.json"), "gammal");
    writeFileSync(join(out, "annat.txt"), "mitt");
    await runOn(exampleBytes());
    expect(readdirSync(out).sort()).toEqual([...files, "annat.txt"].sort());
    expect(resultIn(out).year).toBe(2025);
  });
});

describe("wrong usage: exit 2 and one line", () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    ["nothing at all", [], /^Så här: npm run refresh -- /],
    ["no folder", [example], /^Så här: /],
    ["two workbooks", [example, example, "--out", "ut"], /^Så här: /],
    ["an option that does not exist", [example, "--out", "ut", "--force"], /^Så här: /],
    ["an option without its value", [example, "--out"], /^Så här: /],
    ["a year that is none", [example, "--out", "ut", "--year", "25"], /^--year .*”25”/],
    ["a moment that is none", [example, "--out", "ut", "--now", "igår"], /^--now .*”igår”/],
    ["a day that does not exist", [example, "--out", "ut", "--now", "2026-02-30T10:00"], /^--now /],
    ["an hour that does not exist", [example, "--out", "ut", "--now", "2026-02-03T25:00"], /^--now /],
    ["another language", [example, "--out", "ut", "--lang", "de"], /^--lang .*”de”/],
    ["in English", [example, "--lang", "en"], /^Usage: npm run refresh -- /],
    ["a wrong year in English", [example, "--out", "ut", "--year", "x", "--lang", "en"], /^--year must be /],
  ])("%s", async (_, words, says) => {
    const { code, said, complained } = await run(...words);
    expect({ code, said, lines: complained.length }).toEqual({ code: 2, said: [], lines: 1 });
    expect(complained[0]).toMatch(says);
  });
});

describe("no workbook: exit 1, one line, nothing written", () => {
  const part = (text: string) => strToU8(text);
  const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  test.each<readonly [string, () => Uint8Array, RegExp]>([
    ["an empty file", () => new Uint8Array(), /är tom/],
    ["a text", () => part("Stödform;Belopp\nServicebidrag;100\n"), /är ingen Excel-arbetsbok/],
    ["a picture", () => readFileSync(join(root, "assets/icons/app-32.png")), /är ingen Excel-arbetsbok/],
    ["a zip without a workbook", () => zipSync({ "brev.txt": part("Hej") }), /är ingen Excel-arbetsbok/],
    [
      "a Word document",
      () => zipSync({ "[Content_Types].xml": part("<Types/>"), "word/document.xml": part("<w/>") }),
      /är ingen Excel-arbetsbok/,
    ],
    ["a workbook cut off half-way", () => exampleBytes().slice(0, 20_000), /är skadad/],
    ["only the beginning of a zip", () => new Uint8Array([0x50, 0x4b, 3, 4]), /är skadad|ingen Excel-arbetsbok/],
    [
      "a workbook whose parts are no XML",
      () => zipSync({ "xl/workbook.xml": part("<workbook><sheets>") }),
      /är skadad|ingen Excel-arbetsbok/,
    ],
    [
      "a workbook with a password",
      () => Uint8Array.from([...oleHeader, ...new Uint8Array(504), ...Buffer.from("EncryptedPackage", "utf16le")]),
      /lösenord/,
    ],
    ["a workbook of Excel 97", () => Uint8Array.from([...oleHeader, ...new Uint8Array(504)]), /är ingen Excel-arbetsbok/],
    ["a page of a web site", () => part("<html><table><tr><td>Stöd</td></tr></table></html>"), /är ingen Excel-arbetsbok/],
  ])("%s", async (_, bytes, says) => {
    expectNotDone(await runOn(bytes()), says);
  });

  test.each<readonly [string, (bytes: Buffer) => void]>([
    ["turned over", (bytes) => bytes.writeUInt8(255 - bytes.readUInt8(9_000), 9_000)],
    ["missing", (bytes) => bytes.fill(0, 5_000, 15_000)],
  ])("bytes %s in the middle are told, or the workbook is read whole", async (_, damage) => {
    const bytes = Buffer.from(exampleBytes());
    damage(bytes);
    const ran = await runOn(bytes);
    if (ran.code !== 0) expectNotDone(ran, /skadad|ingen Excel-arbetsbok/);
  });

  test("in English", async () => {
    expectNotDone(await runOn(new Uint8Array(), "bok.xlsx", "--lang", "en"), /^The file .* is empty\. Nothing was written\./);
  });

  test("a file that does not exist, and a folder", async () => {
    expectNotDone(await run(join(folder, "saknas.xlsx"), "--out", out), /saknas\.xlsx finns inte/);
    expectNotDone(await run(folder, "--out", out), /finns inte eller går inte att läsa/);
  });
});

describe("a workbook with nothing to follow up: exit 1, one line, nothing written", () => {
  async function sheetsOf(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
    const workbook = new ExcelJS.Workbook();
    fill(workbook);
    return bytesOf(workbook);
  }

  test("empty sheets", async () => {
    expectNotDone(await runOn(await sheetsOf((workbook) => workbook.addWorksheet("Blad1"))), /stöd|insatser/i);
  });

  test("sheets of something else, with a table of its own", async () => {
    const bytes = await sheetsOf((workbook) => {
      const sheet = workbook.addWorksheet("Budget");
      sheet.addTable({ name: "Budget", ref: "A1", columns: [{ name: "Konto" }, { name: "Belopp" }], rows: [["5010", 1000]] });
    });
    expectNotDone(await runOn(bytes), /stöd|insatser/i);
    expectNotDone(await runOn(bytes, "bok.xlsx", "--lang", "en"), /grants|activities/i);
  });

  test("only headers, and no year in the settings", async () => {
    const { grants, activities } = await readExample();
    const bytes = await bookBytes({
      sheets: [
        { ...grants, rows: [], table: null },
        { ...activities, rows: [], table: null },
      ],
      settings: false,
    });
    expectNotDone(await runOn(bytes), /år/);
  });
});

describe("a workbook with one half of it: done, and said", () => {
  test("only grants", async () => {
    const { grants } = await readExample();
    expect((await runOn(await bookBytes({ sheets: [grants] }))).code).toBe(0);
    expect(resultIn(out).findings.map(({ rule }) => rule)).toContain("source-missing");
  });

  test("only activities", async () => {
    const { activities } = await readExample();
    expect((await runOn(await bookBytes({ sheets: [activities], settings: false }))).code).toBe(0);
    const { year, findings, figures } = resultIn(out);
    expect([year, findings.some(({ rule }) => rule === "source-missing")]).toEqual([2025, true]);
    expect(figures.find(({ id }) => id === "activities/all/all/2025")?.value).toBe(24);
  });

  test("only headers, with the year in the settings", async () => {
    const { grants, activities } = await readExample();
    const bytes = await bookBytes({
      sheets: [
        { ...grants, rows: [] },
        { ...activities, rows: [], table: null },
      ],
    });
    expect((await runOn(bytes)).code).toBe(0);
    expect(resultIn(out).figures.every(({ value }) => value === 0)).toBe(true);
  });

  test("grants without rows of the year", async () => {
    const { grants, activities } = await readExample();
    const columns = only(grants.columns, ["Stödform", "Beviljat belopp", "Beslutsdatum"]);
    const rows = grants.rows.slice(0, 3);
    expect((await runOn(await bookBytes({ sheets: [{ ...grants, columns, rows }, activities] }))).code).toBe(0);
  });
});

describe("all files or none", () => {
  test("a folder that cannot be made", async () => {
    writeFileSync(out, "en fil");
    const { code, complained } = await runOn(exampleBytes());
    expect([code, complained.length, readFileSync(out, "utf8")]).toEqual([1, 1, "en fil"]);
    expect(complained[0]).toMatch(/gick inte att skriva i mappen/);
  });

  test("one name that is taken by a folder leaves the others as they were", async () => {
    mkdirSync(join(out, "result.json"), { recursive: true });
    writeFileSync(join(out, "tjansteskrivelse.txt"), "förra årets");
    const { code, complained } = await runOn(exampleBytes());
    expect([code, complained.length]).toEqual([1, 1]);
    expect(readdirSync(out).sort()).toEqual(["result.json", "tjansteskrivelse.txt"]);
    expect(readFileSync(join(out, "tjansteskrivelse.txt"), "utf8")).toBe("förra årets");
  });

  test("a folder without the right to write", async () => {
    mkdirSync(out);
    chmodSync(out, 0o555);
    const canWrite = process.getuid?.() === 0;
    const { code } = await runOn(exampleBytes());
    // The superuser may write anywhere.
    expect([code, readdirSync(out).length]).toEqual(canWrite ? [0, files.length] : [1, 0]);
  });
});

describe("the process itself", () => {
  function spawned(...words: readonly string[]) {
    const ran = spawnSync(process.execPath, [join(root, "tests/headless/run.mjs"), ...words], {
      cwd: root,
      encoding: "utf8",
      timeout: 60_000,
      // An environment of its own: what the machine sets for Node may make Node itself say something.
      env: { PATH: process.env.PATH },
    });
    return { code: ran.status, out: ran.stdout.split("\n"), error: ran.stderr.split("\n") };
  }

  test("ends with 0 and one line on stdout", () => {
    const { code, out: said, error } = spawned(example, "--out", out, "--now", "2026-03-04T14:02");
    expect([code, said.length, error]).toEqual([0, 2, [""]]);
    expect(readdirSync(out)).toHaveLength(files.length);
  });

  test("ends with 1 and one line on stderr", () => {
    writeFileSync(join(folder, "brev.xlsx"), "Hej");
    const { code, out: said, error } = spawned(join(folder, "brev.xlsx"), "--out", out, "--lang", "en");
    expect([code, said, error.length, error[1]]).toEqual([1, [""], 2, ""]);
    expect(error[0]).toMatch(/^The file .*brev\.xlsx is not an Excel workbook/);
  });

  test("ends with 2 and one line on stderr when it is used wrongly", () => {
    const { code, error } = spawned();
    expect([code, error.length]).toEqual([2, 2]);
  });
});
