/** Nothing of the sheets' words appears in the interface: they are Swedish always (src/messages/sv/sheets.ts). */
export const sheetsTexts = {} as const;
