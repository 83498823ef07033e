import { open, plain, refusalOf, sheetOf } from "./scene";

function paint(range: Excel.Range, formula: string, fill = "#FFF4CE"): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = "#7A4A1B";
  custom.format.font.bold = true;
}

async function openPainted() {
  const excel = await open();
  await excel.Excel.run(async (context) => {
    paint(context.workbook.worksheets.getItem("Blad2").getRange("B2:B9"), '=$B2="Försenad"');
    await context.sync();
  });
  return excel;
}

describe("conditional formats", () => {
  test("one with a formula is kept with its look; a later one comes first (docs: ConditionalFormatCollection.add)", async () => {
    const excel = await openPainted();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad2").getRange("B2:C4");
      paint(range, "=Stöd!$B$2>0", "#E8F6EE");
      range.conditionalFormats.load("items/type,items/priority,items/custom/rule/formula");
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      expect(plain(range.conditionalFormats.items.map(({ type, custom }) => [type, custom.rule.formula]))).toEqual([
        ["Custom", "=Stöd!$B$2>0"],
        ["Custom", '=$B2="Försenad"'],
      ]);
    });
    expect(sheetOf(excel.book, "Blad2").conditionals[1]).toMatchObject({
      ranges: ["B2:B9"],
      formula: '=$B2="Försenad"',
      look: { fill: "#FFF4CE", color: "#7A4A1B", bold: true },
    });
  });

  test.each<[string, (range: Excel.Range) => void]>([
    [
      "clearAll",
      (range) => {
        range.conditionalFormats.clearAll();
      },
    ],
    [
      "clear",
      (range) => {
        range.clear();
      },
    ],
    [
      "clear of formats",
      (range) => {
        range.clear("Formats");
      },
    ],
  ])("%s takes them from the cells of the range, and only from these (docs: clearAll; judgement)", async (_, clear) => {
    const excel = await openPainted();
    await excel.Excel.run(async (context) => {
      clear(context.workbook.worksheets.getItem("Blad2").getRange("A4:C5"));
      await context.sync();
    });
    expect(sheetOf(excel.book, "Blad2").conditionals.map((rule) => rule.ranges)).toEqual([["B2:B3", "B6:B9"]]);
    await excel.Excel.run(async (context) => {
      clear(context.workbook.worksheets.getItem("Blad2").getRange("A1:C20"));
      await context.sync();
    });
    expect(sheetOf(excel.book, "Blad2").conditionals).toEqual([]);
  });

  test("cells and formula follow inserted rows and a renamed sheet (judgement: as in the interface)", async () => {
    const excel = await openPainted();
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      paint(worksheets.getItem("Blad2").getRange("D2"), "=Stöd!$B$2>0");
      worksheets.getItem("Blad2").getRange("1:1").insert("Down");
      worksheets.getItem("Stöd").name = "Alla stöd";
      await context.sync();
    });
    expect(sheetOf(excel.book, "Blad2").conditionals.map(({ ranges, formula }) => [...ranges, formula])).toEqual([
      ["D3", "='Alla stöd'!$B$2>0"],
      ["B3:B10", '=$B3="Försenad"'],
    ]);
  });

  test.each(["B2>1", "=1+", "=SUM(Stod[Belopp])>0", "=Nej!A1>0"])("%s is no formula for one (judgement)", async (formula) => {
    const refusal = await refusalOf(await open(), (context) => {
      paint(context.workbook.worksheets.getItem("Blad2").getRange("A1"), formula);
    });
    expect(refusal).toMatchObject({ code: "InvalidArgument", location: "ConditionalFormatRule.formula" });
  });

  test("a protected sheet refuses them (docs: WorksheetProtection)", async () => {
    const excel = await openPainted();
    sheetOf(excel.book, "Blad2").protected = true;
    const refusal = await refusalOf(excel, (context) => {
      paint(context.workbook.worksheets.getItem("Blad2").getRange("A1"), "=1");
    });
    expect(refusal).toMatchObject({ code: "AccessDenied", location: "ConditionalFormatCollection.add" });
    expect(sheetOf(excel.book, "Blad2").conditionals).toHaveLength(1);
  });
});
