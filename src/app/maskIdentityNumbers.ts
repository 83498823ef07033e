/** What the pane shows of a cell's own text hides personal identity numbers too. */
export { maskIdentityNumbers } from "../review";
