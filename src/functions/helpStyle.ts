import { Html } from "./html";

/** One style for all pages: as the reader's system has it, light or dark, from a phone's width up. */
export const helpStyle = new Html(`
:root { color-scheme: light dark; --text: #1b1b1b; --back: #fff; --soft: #f3f3f3; --line: #d1d1d1; --link: #0b6a41; }
@media (prefers-color-scheme: dark) {
  :root { --text: #eee; --back: #1f1f1f; --soft: #2b2b2b; --line: #4a4a4a; --link: #6fd3a3; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--text); background: var(--back); font: 16px/1.5 "Segoe UI", system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 1rem; }
a { color: var(--link); }
code, pre { font-family: Consolas, "Cascadia Mono", monospace; }
code { overflow-wrap: anywhere; }
td:first-child code { white-space: nowrap; }
pre { padding: 0.75rem; background: var(--soft); border-radius: 4px; white-space: pre-wrap; }
.summary { font-size: 1.1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.35rem 0.6rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
th { background: var(--soft); }
.sheet td { text-align: end; white-space: nowrap; }
input { width: 100%; padding: 0.5rem; font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: 4px; }
.functions { list-style: none; padding: 0; }
.functions li { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
`);

/** The list shows what has every word of the search in it; the address keeps the search. */
export const helpScript = new Html(`
const search = document.getElementById("search");
const items = [...document.querySelectorAll("[data-find]")];
const show = () => {
  const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word.length > 1);
  const score = (item) => words.filter((word) => item.dataset.find.includes(word)).length;
  const best = Math.max(...items.map(score));
  for (const item of items) item.hidden = words.length > 0 && (best === 0 || score(item) < best);
  for (const section of document.querySelectorAll("section"))
    section.hidden = !section.querySelector("li:not([hidden])");
  document.getElementById("nothing").hidden = words.length === 0 || best > 0;
};
search.addEventListener("input", show);
search.value = new URLSearchParams(location.search).get("q") ?? "";
show();
`);
