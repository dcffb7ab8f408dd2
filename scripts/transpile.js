/**
 * Loads TypeScript in Node by stripping its types and nothing else. tsx adds helpers to every file
 * that count as branches never taken, so coverage is measured with this instead.
 */
import { existsSync, readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import ts from "typescript";

if (isMainThread) register(import.meta.url);

export async function resolve(specifier, context, next) {
  const url = new URL(`${specifier}.ts`, context.parentURL);
  if (specifier.startsWith(".") && existsSync(url)) return { url: url.href, shortCircuit: true };
  return next(specifier, context);
}

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  inlineSourceMap: true,
  inlineSources: true,
};

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const fileName = fileURLToPath(url);
  const { outputText } = ts.transpileModule(readFileSync(fileName, "utf8"), { fileName, compilerOptions });
  return { format: "module", source: outputText, shortCircuit: true };
}
