/** The Word file: fetched when it is asked for, since the library is large. */
export { wordDocument } from "../memo/word";
