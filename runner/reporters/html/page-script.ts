/**
 * What the page does in a browser: filters, links into folded parts, and copying. It only shows, hides and opens
 * what is there, and makes no element from text.
 */
export const pageScript = String.raw`
"use strict";
const form = document.getElementById("filters");
const output = form.querySelector("output");
const names = ["text", "standing", "subject", "kind", "tier"];
const chapters = [...document.querySelectorAll(".chapter")];
const subjects = [...document.querySelectorAll("details.subject")];
const entries = [...document.querySelectorAll("details.requirement")].map((node) => ({
  node,
  subject: node.parentElement,
  chapter: node.closest(".chapter"),
  text: node.querySelector("summary .what").textContent.toLowerCase(),
}));
const number = new Intl.NumberFormat("en");

function readFilters() {
  const filters = {};
  for (const name of names) if (form.elements[name].value.trim() !== "") filters[name] = form.elements[name].value.trim();
  return filters;
}

function hasStanding({ dataset }, wanted) {
  if (wanted === "new") return dataset.standing === "diverges" && !("known" in dataset);
  return dataset.standing === wanted;
}

function matches({ node, subject, chapter, text }, filters, words) {
  return (
    (!filters.standing || hasStanding(node, filters.standing)) &&
    (!filters.kind || node.dataset.kind === filters.kind) &&
    (!filters.tier || node.dataset.tier === filters.tier) &&
    (!filters.subject || [subject.dataset.subject, chapter.dataset.chapter].includes(filters.subject)) &&
    words.every((word) => text.includes(word))
  );
}

function applyFilters() {
  const filters = readFilters();
  const words = (filters.text || "").toLowerCase().split(/\s+/).filter(Boolean);
  const isFiltered = Object.keys(filters).length > 0;
  const shown = new Set();
  let count = 0;
  for (const entry of entries) {
    const isShown = matches(entry, filters, words);
    entry.node.hidden = !isShown;
    if (!isShown) continue;
    count += 1;
    shown.add(entry.subject).add(entry.chapter);
  }
  for (const node of subjects) {
    node.hidden = !shown.has(node);
    node.open = isFiltered && shown.has(node);
  }
  for (const node of chapters) node.hidden = !shown.has(node);
  output.textContent = (isFiltered ? number.format(count) + " of " : "") + number.format(entries.length) + " requirements";
  return filters;
}

function setFilters(parameters) {
  for (const name of names) form.elements[name].value = parameters.get(name) || "";
  applyFilters();
}

function rememberFilters() {
  const address = new URLSearchParams(applyFilters()).toString();
  history.replaceState(null, "", address === "" ? "#requirements" : "#?" + address);
}

function reveal(node) {
  if (node.closest("[hidden]")) setFilters(new URLSearchParams());
  for (let inner = node; inner; inner = inner.parentElement) if (inner.localName === "details") inner.open = true;
  node.scrollIntoView({ block: "start" });
  const summary = node.localName === "details" && node.querySelector("summary");
  if (summary) summary.focus({ preventScroll: true });
}

function idIn(hash) {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

function followAddress() {
  const hash = location.hash.slice(1);
  if (hash.startsWith("?")) {
    setFilters(new URLSearchParams(hash.slice(1)));
    form.scrollIntoView({ block: "start" });
  } else if (hash !== "") {
    const node = document.getElementById(idIn(hash));
    if (node) reveal(node);
  }
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}

async function copyFrom(button) {
  await copy(button.closest(".copyable").querySelector("code").textContent);
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = "Copy"), 1500);
}

function isTyping({ target, ctrlKey, metaKey, altKey }) {
  return ctrlKey || metaKey || altKey || target.matches("input, select, textarea");
}

form.hidden = false;
for (const button of document.querySelectorAll("button.copy")) button.hidden = false;
form.addEventListener("input", rememberFilters);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(rememberFilters));
addEventListener("hashchange", followAddress);
document.addEventListener("click", ({ target }) => {
  const button = target.closest("button.copy");
  if (button) copyFrom(button);
  const link = target.closest('a[href^="#"]');
  if (link && link.getAttribute("href") === location.hash) followAddress();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || isTyping(event)) return;
  event.preventDefault();
  form.elements.text.focus();
});
applyFilters();
// Not before: the browser itself goes to what the address names until then, and takes the focus away.
addEventListener("load", followAddress);
`;
