import { type Content, element } from "./element.js";

/** A long name that a line may end in: after each of its dots, and before each of its words. */
export function breakName(name: string): Content[] {
  const parts = name.split(/(?<=\.)|(?<=[a-z\]])(?=[A-Z.])/);
  return parts.flatMap((part, index) => (index === 0 ? [part] : [element("wbr", {}), part]));
}
