/** The class names of a style sheet. `tests/taskpane/styles.test.ts` checks that those in use exist. */
declare module "*.module.css" {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
