/**
 * The arrows of the house (docs/arkitektur.md): what each room of src/ may import. Checked by `npm run lint` and by
 * tests/architecture/imports.test.ts, which also proves that a forbidden import is caught.
 */
const allowed = {
  model: [],
  messages: ["model"],
  programme: ["model"],
  sources: ["model", "programme"],
  review: ["model", "programme"],
  summary: ["model", "programme"],
  memo: ["model", "programme", "summary", "messages"],
  sheets: ["model", "programme", "review", "summary", "memo", "messages"],
  excel: ["model"],
  app: ["model", "messages", "programme", "sources", "review", "summary", "memo", "sheets", "excel"],
  taskpane: ["app", "model", "messages"],
  commands: ["app", "messages"],
};

const rooms = Object.entries(allowed).map(([room, others]) => ({
  name: `room-${room}`,
  severity: "error",
  comment: `src/${room} may import only ${[room, ...others].join(", ")}`,
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [room, ...others].map((name) => `^src/${name}/`) },
}));

module.exports = {
  forbidden: [
    ...rooms,
    { name: "no-circles", severity: "error", from: { path: "^(src|tests)/" }, to: { circular: true } },
    { name: "product-without-tests", severity: "error", from: { path: "^src/" }, to: { path: "^(tests|assets)/" } },
    {
      name: "rooms-by-their-index",
      comment: "a room is entered by its index; app and messages name their files, so that chunks can be split",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/(model|programme|sources|review|summary|memo|sheets|excel)/", pathNot: ["^src/$1/", "/index\\.ts$"] },
    },
    {
      name: "react-only-in-the-pane",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/taskpane/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "no-unresolved",
      comment: "hast is a package of types alone",
      severity: "error",
      from: { path: "^(src|tests)/" },
      to: { couldNotResolve: true, pathNot: "^hast$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};
