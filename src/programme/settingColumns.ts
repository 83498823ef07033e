/** The columns of each settings table, as they are written (workbook.md, "Inställningar: the tables"). They are read in any order. */
export const settingColumns = {
  Uf_Parametrar: ["Namn", "Värde", "Förklaring"],
  Uf_Omraden: ["Område", "Ordning", "Rubrik", "Alias"],
  Uf_Stodformer: ["Id", "Stödform", "I texten", "Alias", "Område", "Mottagare", "Gäller från", "Gäller till", "Ordning"],
  Uf_Beslut: ["Beslut", "Räknas", "Alias"],
  Uf_Statusar: ["Status", "Klar", "Alias"],
  Uf_Kommuner: ["Kommun", "Kod", "Alias"],
  Uf_Granser: ["Id", "Värde", "Enhet", "Gäller från", "Gäller till", "Grund", "Förklaring"],
  Uf_Ordlista: ["Kontroll", "Text", "Blir"],
  Uf_Kontroller: ["Id", "Allvar", "Kontroll", "Grund"],
  Uf_Textmallar: ["Id", "Dokument", "Avsnitt", "Nr", "Stil", "Text", "Förklaring"],
} as const;

export type SettingTableName = keyof typeof settingColumns;

/** The columns without which a table says nothing; for any other that is missing, the default applies. */
export const requiredColumns: Readonly<Record<SettingTableName, readonly string[]>> = {
  Uf_Parametrar: ["Namn", "Värde"],
  Uf_Omraden: ["Område"],
  Uf_Stodformer: ["Stödform"],
  Uf_Beslut: ["Beslut", "Räknas"],
  Uf_Statusar: ["Status", "Klar"],
  Uf_Kommuner: ["Kommun"],
  Uf_Granser: ["Id", "Värde"],
  Uf_Ordlista: ["Kontroll", "Text", "Blir"],
  Uf_Kontroller: ["Id", "Allvar"],
  Uf_Textmallar: ["Text"],
};
