import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { parse } from "@formatjs/icu-messageformat-parser";
import HtmlPlugin from "html-webpack-plugin";
import CssPlugin from "mini-css-extract-plugin";
import typescript from "typescript";

const developmentOrigin = "https://localhost:3000";
const officeFromMicrosoft = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const oldBrowserSource = "src/taskpane/page/old-browser.js";

const cssModules = { localIdentName: "[local]-[hash:base64:5]", namedExport: false, exportLocalsConvention: "as-is" };

const typescriptOptions = { transpileOnly: true, compilerOptions: { noEmit: false } };

/**
 * The texts of the interface are parsed here instead of in the browser, which saves the parser before the first screen (7 KB gzip): each
 * string of src/messages becomes its syntax tree, and the catalogue gets an intl-messageformat without the parser. Templates of the
 * memo may be the user's own, so src/memo keeps both.
 */
const parsedMessages = [
  {
    test: /src.messages.(sv|en).((steps|rules).\w+|faults|pane|sheets)\.ts$/,
    enforce: "pre",
    loader: "ts-loader",
    options: { ...typescriptOptions, instance: "messages", getCustomTransformers: () => ({ before: [parseMessages] }) },
  },
  {
    test: /src.messages.catalogue\.ts$/,
    resolve: { alias: { "intl-messageformat$": resolve("node_modules/intl-messageformat/index.js?parsed") } },
  },
  {
    resourceQuery: /parsed/,
    resolve: { alias: { "@formatjs/icu-messageformat-parser$": "@formatjs/icu-messageformat-parser/no-parser.js" } },
  },
];

/** A TypeScript transformer: `"id": "{n} fel"` becomes `"id": [{ type: 1, value: "n" }, …]`. A text without arguments stays as it is. */
function parseMessages({ factory }) {
  const visit = (node) => {
    if (!typescript.isPropertyAssignment(node) || !typescript.isStringLiteralLike(node.initializer)) {
      return typescript.visitEachChild(node, visit, undefined);
    }
    if (!/[{}']/.test(node.initializer.text)) return node;
    return factory.updatePropertyAssignment(node, node.name, literal(factory, parse(node.initializer.text, { ignoreTag: true })));
  };
  return (file) => typescript.visitNode(file, visit);
}

/** A value of plain data as an expression. */
function literal(factory, value) {
  if (Array.isArray(value)) return factory.createArrayLiteralExpression(value.map((item) => literal(factory, item)));
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return factory.createObjectLiteralExpression(
      entries.map(([key, item]) => factory.createPropertyAssignment(factory.createStringLiteral(key), literal(factory, item))),
    );
  }
  if (typeof value === "string") return factory.createStringLiteral(value);
  if (typeof value === "number") return factory.createNumericLiteral(value);
  return value === null ? factory.createNull() : value ? factory.createTrue() : factory.createFalse();
}

/** What the page may fetch: its own origin and Office.js. `frame-ancestors` works only as a header: see docs/deployment.md. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  // Office.js and Fluent's style engine write style elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' https://appsforoffice.microsoft.com",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The add-in, ready to be put on a web server.
 * `--env origin=https://…` is where that will be (default: this machine). `--env office=URL` takes Office.js from there instead of from
 * Microsoft: the workbench gives its own copy ("local" stands for office-js/office.js beside the page).
 */
export default function config(env = {}, { mode = "production" } = {}) {
  const origin = originOf(env.origin ?? developmentOrigin);
  const officeScript = env.office === "local" ? "office-js/office.js" : (env.office ?? officeFromMicrosoft);
  const hash = createHash("sha256").update(readFileSync(oldBrowserSource)).digest("hex").slice(0, 8);
  const oldBrowserScript = `old-browser.${hash}.js`;
  return {
    mode,
    devtool: false,
    target: ["web", "es2022"],
    // The ribbon's functions come first and without React: a click while the rest still loads must find them (excel-facts.md).
    entry: { commands: "./src/commands/index.ts", taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: resolve(env.dist ?? "dist"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: { ...typescriptOptions, instance: "code" } },
        ...parsedMessages,
        // Style sheets rather than Fluent's makeStyles, whose compiler would cost 10 KB gzip before the first screen.
        { test: /\.css$/, use: [CssPlugin.loader, { loader: "css-loader", options: { modules: cssModules } }] },
      ],
    },
    optimization: { runtimeChunk: "single", splitChunks: { chunks: "all", minSize: 12_000 } },
    performance: { hints: false },
    plugins: [
      // Files, not a script that writes style elements: smaller, and they stand before the first screen is drawn.
      new CssPlugin({ filename: "[name].[contenthash:8].css", chunkFilename: "[name].[contenthash:8].css", ignoreOrder: true }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/page/taskpane.html",
        templateParameters: { contentSecurityPolicy, officeScript, oldBrowserScript },
        chunks: ["commands", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "blocking",
        inject: "body",
        minify: mode === "production" ? { collapseWhitespace: true, removeComments: true, minifyCSS: true } : false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
          { from: oldBrowserSource, to: oldBrowserScript },
          { from: "manifest.xml", transform: (content) => String(content).replaceAll(developmentOrigin, origin) },
        ],
      }),
    ],
  };
}

/** Office takes add-ins from https only. */
function originOf(text) {
  const url = new URL(text);
  if (url.protocol !== "https:" || url.pathname !== "/" || url.search !== "")
    throw new Error(`origin must be like https://host[:port], not ${text}`);
  return url.origin;
}
