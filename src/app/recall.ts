/** What the user has chosen before; in a chunk of its own (read.ts). */
export { recallOf } from "../sources";
