import type { Requirement } from "../../runner/model/requirement.js";

/** A page of the documentation as it was read. */
export interface SourcePage {
  /** The name by which requirements cite it. */
  readonly page: string;
  readonly url: string;
  /** Of its text as Markdown. */
  readonly sha256: string;
  /** Ids of the requirements that rest on it, sorted. */
  readonly requirements: readonly string[];
}

/** `specs/source.json`: where and when the documentation was read. */
export interface Source {
  readonly $schema: string;
  readonly apiVersion: string;
  readonly readOn: string;
  readonly pages: readonly SourcePage[];
}

/** The same source, each page with the requirements that cite it now. */
export function indexSource(source: Source, requirements: Iterable<Requirement>): Source {
  const citing = new Map<string, string[]>();
  for (const { id, source: cited } of requirements) {
    const page = pageOf(cited);
    citing.set(page, [...(citing.get(page) ?? []), id]);
  }
  const pages = source.pages.map((one) => ({ ...one, requirements: (citing.get(one.page) ?? []).sort() }));
  return { ...source, pages };
}

/** The page that a requirement's source names, without the section in it. */
export function pageOf(source: string): string {
  return source.replace(/#.*$/, "");
}
