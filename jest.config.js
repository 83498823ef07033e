const shared = {
  rootDir: import.meta.dirname,
  moduleNameMapper: { "\\.module\\.css$": "<rootDir>/tests/taskpane/classNames.cjs" },
  setupFiles: ["<rootDir>/tests/seed.ts"],
  transform: {
    "/@ironcalc/wasm/wasm\\.js$": "<rootDir>/tests/host/calculation/ironcalcTransform.cjs",
    "^.+\\.[cm]?[jt]sx?$": ["ts-jest", { diagnostics: false, tsconfig: "<rootDir>/tests/tsconfig.jest.json" }],
  },
  // The ESM-only packages (hast and its family, intl-messageformat, IronCalc) must be transformed; these big ones must not.
  transformIgnorePatterns: ["/node_modules/(?:exceljs|excelize-wasm|typescript|webpack|playwright-core|react-dom)/"],
};

/** Unit, host and headless tests run in Node; a file that needs a document says so with @jest-environment jsdom. */
const node = {
  ...shared,
  displayName: "node",
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/browser/"],
};

/** The workbench and the pane in a real browser; built and served once before the first of them. */
const browser = {
  ...shared,
  displayName: "browser",
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
  globalSetup: "<rootDir>/tests/browser/setup.mjs",
  globalTeardown: "<rootDir>/tests/browser/teardown.mjs",
};

// No test measures time: a busy machine may take long.
export default { projects: [node, browser], testTimeout: 60_000, cacheDirectory: `${import.meta.dirname}/.build/jest` };
