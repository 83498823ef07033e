import type { SourceRole } from "../model";
import { type FieldDefinition, fieldDefinitions } from "./fields";
import { headerKeys } from "./headerKeys";

/** How sure a header is: the default name, another listed name, one of them inflected, a part of the header, only if the cells say so. */
export const ranks = { defaultName: 4, otherName: 3, inflected: 2, part: 1, maybe: 0 } as const;

/** A field that a header may mean. */
export interface HeaderMatch {
  readonly definition: FieldDefinition;
  /** One of `ranks`. */
  readonly rank: number;
  /** Place in the field's list of headers: the earlier, the surer. */
  readonly place: number;
}

type Index = ReadonlyMap<string, readonly HeaderMatch[]>;

interface RoleIndex {
  readonly exact: Index;
  readonly inflected: Index;
  readonly maybe: Index;
}

const indexes: Readonly<Record<SourceRole, RoleIndex>> = { grants: indexOf("grants"), activities: indexOf("activities") };

function indexOf(role: SourceRole): RoleIndex {
  const exact = new Map<string, HeaderMatch[]>();
  const inflected = new Map<string, HeaderMatch[]>();
  const maybe = new Map<string, HeaderMatch[]>();
  for (const definition of fieldDefinitions[role]) {
    for (const [place, header] of definition.headers.entries()) {
      add(exact, headerKeys(header).exact, { definition, place, rank: place === 0 ? ranks.defaultName : ranks.otherName });
      add(inflected, headerKeys(header).inflected, { definition, place, rank: ranks.inflected });
    }
    for (const [place, header] of (definition.maybe ?? []).entries()) {
      add(maybe, headerKeys(header).inflected, { definition, place, rank: ranks.maybe });
    }
  }
  return { exact, inflected, maybe };
}

/** The first name of a field under a key is the one that counts. */
function add(index: Map<string, HeaderMatch[]>, key: string, match: HeaderMatch): void {
  const matches = index.get(key) ?? [];
  if (!matches.some(({ definition }) => definition === match.definition)) index.set(key, [...matches, match]);
}

/** No header is longer: what is, is a text among the data. */
const longestHeader = 120;

/** What the texts met so far mean: data cells are looked at as headers too, and they repeat. Forgotten when it grows large. */
const met: Readonly<Record<SourceRole, Map<string, readonly HeaderMatch[]>>> = { grants: new Map(), activities: new Map() };
const metLimit = 20_000;

/** The fields of a role that a header may mean, one match each. Less sure readings count only when there is no surer one. */
export function headerMatches(role: SourceRole, header: string): readonly HeaderMatch[] {
  if (header.length > longestHeader) return [];
  const before = met[role].get(header);
  if (before) return before;
  const matches = findMatches(indexes[role], header);
  if (met[role].size >= metLimit) met[role].clear();
  met[role].set(header, matches);
  return matches;
}

function findMatches(index: RoleIndex, header: string): readonly HeaderMatch[] {
  const keys = headerKeys(header);
  const named = index.exact.get(keys.exact) ?? index.inflected.get(keys.inflected) ?? partMatches(index, keys.parts);
  const possible = (index.maybe.get(keys.inflected) ?? []).filter(
    ({ definition }) => !named.some((match) => match.definition === definition),
  );
  return [...named, ...possible].filter(({ definition }) => !definition.never?.some((word) => keys.words.includes(word)));
}

/** A header whose parts name two different fields ("Belopp (utbetalt)") is neither of them. */
function partMatches(index: RoleIndex, parts: readonly string[]): readonly HeaderMatch[] {
  const matches = parts.flatMap((part) => index.inflected.get(part) ?? []).map((match) => ({ ...match, rank: ranks.part }));
  const [first] = matches;
  return first && matches.every(({ definition }) => definition === first.definition) ? [first] : [];
}
