/** One cell at a time: what its value says, as pure functions. What cannot be read is null, never a zero. */
export { isBlank, isCellError } from "./blank";
export { readDate, readYear } from "./dates";
export { readCount, readKronor, readNumber } from "./numbers";
export { readText, readYesNo } from "./words";
