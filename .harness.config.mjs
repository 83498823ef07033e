import config from "./webpack.config.js";
import HtmlPlugin from "html-webpack-plugin";
export default (env, argv) => { const c = config({ ...env, dist: "/tmp/pane/harness" }, { mode: "production" });
 c.entry = { harness: "./.harness-entry.tsx" }; c.plugins = [new HtmlPlugin({ filename: "index.html", template: "src/taskpane/page/taskpane.html", templateParameters: { contentSecurityPolicy: "", officeScript: "x.js", oldBrowserScript: "y.js" }, inject: "body", scriptLoading: "blocking" })]; c.mode="production"; c.optimization.minimize=false; return c; };
