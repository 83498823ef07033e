/** Going to cells: fetched with the first click, to keep the first screen small. */
export { goTo } from "../excel";
