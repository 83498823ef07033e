/** The memo: from the dataset, the figures and the programme to a document, and from the document to HTML, plain text and the pane's tree. */
export { compose, type MemoInput } from "./compose";
export { memoHtml, memoText } from "./render";
export { memoColumns, memoTableName, readStoredBlocks, type StoredBlock } from "./stored";
export { styleNames } from "./styles";
export { defaultTemplateRows, type TemplateRow } from "./templateRows";
export { areaTemplates, memoSections, memoTemplates, type MemoTemplate } from "./templates";
export { anchorElement, memoTree, withoutAnchors } from "./tree";
