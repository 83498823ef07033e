import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createCatalogue, loadTexts, type Catalogue } from "../../src/messages";
import type { Language, Message } from "../../src/model";
import { UnreadableWorkbook } from "../host/files/read";
import { refreshArguments, type RefreshArguments } from "./arguments";
import { refreshFile, type RefreshedFiles } from "./refreshFile";
import { commandTexts } from "./texts";

/** Exit codes, as commands.md promises them. */
const exit = { refreshed: 0, notDone: 1, wrongUsage: 2 } as const;

/** A reason to stop, in words for the user. */
class NotDone extends Error {
  constructor(readonly reason: Message) {
    super(reason.id);
  }
}

/** Runs `npm run refresh` with the given words; gives the exit code. Says one line on stderr when it could not be done. */
export async function main(words: readonly string[]): Promise<number> {
  const given = refreshArguments(words);
  if ("id" in given) {
    console.error((await catalogue(words.includes("en") ? "en" : "sv")).say(given));
    return exit.wrongUsage;
  }
  const texts = await catalogue(given.language);
  try {
    console.log(texts.say(await refresh(given)));
    return exit.refreshed;
  } catch (error) {
    console.error(texts.say(await reasonOf(error, given)));
    return exit.notDone;
  }
}

async function catalogue(language: Language): Promise<Catalogue> {
  return createCatalogue(language, { ...(await loadTexts(language)), ...commandTexts[language] });
}

async function refresh(given: RefreshArguments): Promise<Message> {
  const bytes = await readFile(given.file).catch(() => {
    throw new NotDone({ id: "command.no-file", values: { file: given.file } });
  });
  const { files, sheets, figures } = await refreshFile({ ...given, bytes, name: basename(given.file) });
  await writeAll(given.out, files).catch(() => {
    throw new NotDone({ id: "command.not-written", values: { folder: given.out } });
  });
  return { id: "command.done", values: { sheets, figures, folder: given.out } };
}

/** All or nothing: everything is written under other names first, then given its own. */
async function writeAll(folder: string, files: RefreshedFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unfinished = (name: string) => join(folder, `.${name}.part`);
  try {
    for (const [name, content] of files) await writeFile(unfinished(name), content);
    for (const name of files.keys()) await rename(unfinished(name), join(folder, name));
  } finally {
    for (const name of files.keys()) await rm(unfinished(name), { force: true });
  }
}

async function reasonOf(error: unknown, given: RefreshArguments): Promise<Message> {
  if (error instanceof NotDone) return error.reason;
  if (error instanceof UnreadableWorkbook) return { id: `command.${error.reason}`, values: { file: given.file } };
  const { faultOf } = await import("../../src/excel");
  return faultOf(error).message;
}
