/** From the workbook's outline to the source tables, and from their cells to the dataset. */
export { type FieldDefinition, fieldDefinitions, requiredFields } from "./fields";
export { isBlank, isCellError, readCount, readDate, readKronor, readNumber, readText, readYear, readYesNo } from "./reading";
export { type DatasetInput, readDataset, readDatasetInSlices } from "./readDataset";
export { withChoiceTotals } from "./choiceTotals";
export { recallOf } from "./recall";
export { recognise, type Recall } from "./recognise";
export { withColumn, withSourceUsed } from "./remember";
export { withStackedTables } from "./stackedTables";
