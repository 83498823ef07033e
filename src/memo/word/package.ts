import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The first moment that a zip file can say, in any time zone. */
const noTime = new Date(1980, 0, 1);

/** Moments that the library takes from the clock; Word needs none of them. */
const moments = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** The same file without what tells when it was made. */
export function reproducible(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, data]) => [path, isProperties(path) ? withoutMoments(data) : data] as const);
  return zipSync(Object.fromEntries(parts), { mtime: noTime });
}

function isProperties(path: string): boolean {
  return path === "docProps/core.xml";
}

function withoutMoments(data: Uint8Array): Uint8Array {
  return strToU8(strFromU8(data).replace(moments, ""));
}
