/** Unit, host and headless tests run in Node; a file that needs a document says so with @jest-environment jsdom. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/browser/"],
  transform: {
    "^.+\\.[cm]?[jt]sx?$": ["ts-jest", { isolatedModules: true, diagnostics: false, tsconfig: "<rootDir>/tests/tsconfig.jest.json" }],
  },
  // The ESM-only packages (hast and its family, intl-messageformat, IronCalc) must be transformed; these big ones must not.
  transformIgnorePatterns: ["/node_modules/(?:exceljs|excelize-wasm|typescript|webpack|playwright-core|react-dom)/"],
  cacheDirectory: "<rootDir>/.build/jest",
};
