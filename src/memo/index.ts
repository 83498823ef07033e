/** The memo: from the dataset, the figures and the programme to a document, and from the document to HTML, plain text and the pane's tree. */
export { changedMemo } from "./changedMemo";
export { compose, type MemoInput } from "./compose";
export { memoHtml, memoText } from "./render";
export { columnNames, documentColumns, documentTable, memoColumns, type MemoColumn } from "./documentColumns";
export { readStoredMemo, storedRows, type StoredBlock, type StoredMemo } from "./stored";
export { styleNames } from "./styles";
export { defaultTemplateRows, type TemplateRow } from "./templateRows";
export { memoTemplates } from "./templates";
export { textsAside, type TextsAside } from "./textsAside";
export { anchorElement, memoTree, withoutAnchors } from "./tree";
