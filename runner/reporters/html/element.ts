import { h, type VNode } from "preact";

/** What can stand inside an element. Text is escaped where it is written. */
export type Content = VNode | string | number | null | undefined | false | readonly Content[];

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element of the page. Attributes that are `undefined` or `false` are left out. */
export function element(tag: string, attributes: Attributes, ...children: readonly Content[]): VNode {
  return h(tag, attributes, ...(children as readonly VNode[]));
}

/** An element whose text is the page's own code and stands unescaped: nothing from a run may get there. */
export function codeElement(tag: "script" | "style", code: string): VNode {
  const attributes: object = { dangerouslySetInnerHTML: { __html: code } };
  return h(tag, attributes);
}
