/** jest runs CommonJS: IronCalc's module becomes one, and the address of its wasm file, which tests pass as bytes, is left out. */
const { transpileModule, ModuleKind, ScriptTarget } = require("typescript");

module.exports = {
  process(source) {
    const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 };
    return { code: transpileModule(source.replaceAll("import.meta.url", '"file:///"'), { compilerOptions }).outputText };
  },
};
