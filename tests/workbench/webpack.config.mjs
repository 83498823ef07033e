import HtmlWebpackPlugin from "html-webpack-plugin";
import { fileURLToPath } from "node:url";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The workbench's own page; the add-in in its pane is built by the webpack.config.js of the product, unchanged. It stays on this machine, so
 * nothing is made smaller.
 */
export default {
  mode: "production",
  devtool: false,
  entry: folder("page/main.tsx"),
  output: { path: folder("../../.build/workbench"), filename: "workbench.js", publicPath: "/workbench/", clean: true },
  resolve: { extensions: [".tsx", ".ts", ".js"], fallback: { fs: false, path: false, crypto: false, stream: false, buffer: false } },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true, configFile: folder("../../tsconfig.json"), compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.wasm$/, type: "asset/resource" },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: folder("page/index.html"), filename: "index.html", minify: false })],
  optimization: { minimize: false, concatenateModules: false },
  performance: { hints: false },
};
