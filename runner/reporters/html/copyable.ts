import type { VNode } from "preact";
import { element } from "./element.js";

/** Code under a title, with a button that copies it; `name` says shortly what it is. */
export function copyable(title: string, name: string, code: string): VNode {
  return element(
    "figure",
    { class: "copyable" },
    element(
      "figcaption",
      {},
      element("span", {}, title),
      // A page that runs no script has no use for the button.
      element(
        "button",
        { type: "button", class: "copy", hidden: true, "aria-label": `Copy ${name}` },
        "Copy",
      ),
    ),
    codeBlock(name, element("code", {}, code)),
  );
}

/** A block of code that scrolls, with the keyboard too, where it is too long. */
export function codeBlock(name: string, ...content: readonly VNode[]): VNode {
  return element("pre", { tabindex: 0, role: "region", "aria-label": name }, ...content);
}
