// Lets Node run the sources as they are: `node --import ./tests/headless/typescript.mjs file.ts`.
// The ready-made loaders need native parts (stack.md), so this one asks the TypeScript compiler that is here anyway.
import { register } from "node:module";

register("./typescriptHooks.mjs", import.meta.url);
