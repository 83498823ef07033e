import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createCatalogue, loadFaultTexts, loadTexts, type Catalogue } from "../../src/messages";
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
  return createCatalogue(language, { ...(await loadTexts(language)), ...(await loadFaultTexts(language)), ...commandTexts[language] });
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

/**
 * All or nothing: everything is written under other names first. Then each file takes its own, and what stood there before waits beside it
 * until all have.
 */
async function writeAll(folder: string, files: RefreshedFiles): Promise<void> {
  const madeFolder = await mkdir(folder, { recursive: true });
  const placed: PlacedFile[] = [];
  try {
    for (const [name, content] of files) await writeFile(join(folder, `.${name}.part`), content);
    for (const name of files.keys()) placed.push(await placeFile(folder, name));
  } catch (error) {
    for (const file of placed) await file.takeBack();
    if (madeFolder !== undefined) await rm(madeFolder, { recursive: true, force: true });
    throw error;
  } finally {
    for (const name of files.keys()) await rm(join(folder, `.${name}.part`), { force: true });
    for (const { before } of placed) await rm(before, { force: true });
  }
}

interface PlacedFile {
  /** Where the file lies that had the name before, if there was one. */
  readonly before: string;
  readonly takeBack: () => Promise<void>;
}

/** Gives a written file its own name. */
async function placeFile(folder: string, name: string): Promise<PlacedFile> {
  const path = join(folder, name);
  const before = join(folder, `.${name}.before`);
  const known = await stat(path).catch(() => null);
  if (known && !known.isFile()) throw new Error(`${path} is no file`);
  if (known) await rename(path, before);
  const takeBack = () => (known ? rename(before, path) : rm(path, { force: true }));
  try {
    await rename(join(folder, `.${name}.part`), path);
  } catch (error) {
    await takeBack();
    throw error;
  }
  return { before, takeBack };
}

async function reasonOf(error: unknown, given: RefreshArguments): Promise<Message> {
  if (error instanceof NotDone) return error.reason;
  if (error instanceof UnreadableWorkbook) return { id: `command.${error.reason}`, values: { file: given.file } };
  const { faultOf } = await import("../../src/excel");
  return faultOf(error).message;
}
