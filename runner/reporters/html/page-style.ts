/** How the page looks: in light and dark, on a phone, and on paper. Colours of text keep a contrast of 4.5 to 1. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --page: #fbfbfa; --card: #fff; --sunk: #f4f4f2; --line: #e2e2de; --text: #1d1f21; --soft: #5b6066; --link: #1a56a8;
  --good: #1c7046; --bad: #b3261e; --open: #6f5a00; --good-fill: #5aa97f; --bad-fill: #d4574d; --open-fill: #d9d5c4;
  --good-tint: #e4f3ea; --bad1: #fbe3df; --bad2: #f4bcb4; --bad3: #e58a7f; --bad4: #b3261e; --on-bad3: #3b0905;
  --on-bad4: #fff; --open-tint: #f1efe6; --mark: #ffe9a8;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15171a; --card: #1c1f23; --sunk: #121417; --line: #33373d; --text: #e4e6e8; --soft: #a0a6ad; --link: #8ab8f5;
    --good: #74cf9e; --bad: #ff9a90; --open: #dcc46a; --good-fill: #3f8f66; --bad-fill: #c94f45; --open-fill: #4a4735;
    --good-tint: #1b3427; --bad1: #3d2422; --bad2: #5f2c28; --bad3: #8c3730; --bad4: #b8443b; --on-bad3: #fff;
    --on-bad4: #fff; --open-tint: #29281f; --mark: #5c4a10;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 7.5rem; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2rem 1.5rem 6rem; max-width: 68rem; background: var(--page); color: var(--text);
  font: 15px/1.5 var(--sans); }
h1, h2, h3, h4, p, ul, dl, dd, figure { margin: 0; padding: 0; }
ul { list-style: none; }
h1 { font-size: 2rem; line-height: 1.2; font-weight: 650; letter-spacing: -0.015em; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; font-weight: 650; margin: 0 0 .75rem; }
h3 { font-size: .95rem; font-weight: 600; }
h4 { font-size: .9rem; font-weight: 600; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
code, pre, .id, dd { font-family: var(--mono); font-size: .82rem; }
dd { overflow-wrap: anywhere; }
small { color: var(--soft); font-size: .82rem; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem; }
section { margin-top: 2.75rem; }
.product { color: var(--soft); font-size: .85rem; margin-bottom: .25rem; }
.warning { margin-top: .75rem; padding: .5rem .75rem; border-left: 3px solid var(--bad); background: var(--bad1); }
.standings { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 1.25rem 0 .6rem; }
.standings a { color: var(--text); text-decoration: none; } .standings a:hover { text-decoration: underline; }
.standings strong { font-size: 1.4rem; font-weight: 650; font-variant-numeric: tabular-nums; }
.standings .conforms strong { color: var(--good); } .standings .diverges strong { color: var(--bad); }
.standings .unverified strong { color: var(--open); }
.bar { display: block; width: 100%; height: .6rem; border-radius: .3rem; overflow: hidden; background: var(--sunk); }
rect.conforms { fill: var(--good-fill); } rect.diverges { fill: var(--bad-fill); } rect.unverified { fill: var(--open-fill); }
.verdicts { color: var(--soft); margin-top: .6rem; font-size: .9rem; }
.first + .first { margin-top: 1.25rem; }
.first h3 { color: var(--soft); font-weight: 500; margin-bottom: .25rem; }
.first li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: .3rem 0;
  border-bottom: 1px solid var(--line); }
.first summary { padding: .3rem 0; color: var(--soft); cursor: pointer; }
.id { overflow-wrap: anywhere; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-bottom: .75rem; color: var(--soft); font-size: .82rem; }
.legend li { display: flex; align-items: center; gap: .4rem; }
.swatch { display: inline-block; width: 1.6rem; text-align: center; border-radius: 3px; }
.scroll { overflow-x: auto; }
.heat { border-collapse: separate; border-spacing: 2px; width: 100%; font-size: .82rem; font-variant-numeric: tabular-nums; }
.heat th { text-align: left; font-weight: 500; padding: 0 .5rem 0 0; white-space: nowrap; }
.heat thead th { color: var(--soft); text-align: center; text-transform: capitalize; padding: 0 .25rem .25rem; }
.heat thead th:first-child { text-align: left; }
.heat tbody a { color: inherit; text-decoration: none; } .heat tbody th a:hover { text-decoration: underline; }
.heat td { padding: 0; min-width: 3.4rem; text-align: center; border-radius: 3px; background: var(--sunk); }
.heat td a { display: block; line-height: 1.7rem; border-radius: 3px; }
.heat td a:hover { box-shadow: inset 0 0 0 2px var(--link); }
.heat td.good, .swatch.good { background: var(--good-tint); color: var(--good); }
.heat td.part, .swatch.part { background: linear-gradient(135deg, var(--good-tint) 50%, var(--open-tint) 50%); color: var(--open); }
.heat td.open, .swatch.open { background: var(--open-tint); color: var(--open); }
.heat td.bad1, .swatch.bad1 { background: var(--bad1); color: var(--text); } .heat td.bad2 { background: var(--bad2); color: var(--text); }
.heat td.bad3 { background: var(--bad3); color: var(--on-bad3); }
.heat td.bad4, .swatch.bad4 { background: var(--bad4); color: var(--on-bad4); }
.configuration { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .75rem 1.5rem; }
dt { color: var(--soft); font-size: .82rem; }
#filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: end; gap: .5rem .75rem;
  padding: .75rem 0; background: var(--page); border-bottom: 1px solid var(--line); }
#filters label span { display: block; color: var(--soft); font-size: .75rem; }
#filters .text { flex: 1 1 12rem; }
#filters select { max-width: 11rem; }
#filters output { flex-basis: 100%; color: var(--soft); font-size: .82rem; }
input, select, button { font: inherit; font-size: .88rem; color: inherit; background: var(--card); border: 1px solid var(--line);
  border-radius: 6px; padding: .35rem .55rem; min-height: 2.2rem; }
input[type="search"] { width: 100%; } ::placeholder { color: var(--soft); opacity: 1; }
button { cursor: pointer; } button:hover { border-color: var(--soft); }
.chapter-title { margin: 2rem 0 .5rem; }
.subject { border-top: 1px solid var(--line); }
.chapter .subject:last-child { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; }
.subject > summary { display: grid; grid-template-columns: minmax(0, 1fr) auto 7rem; gap: .25rem 1rem; align-items: center;
  padding: .55rem .25rem; list-style: none; }
.subject > summary::-webkit-details-marker, .requirement > summary::-webkit-details-marker { display: none; }
.subject > summary h3 { overflow-wrap: anywhere; }
.subject > summary h3::before { content: "▸"; display: inline-block; width: 1.1rem; color: var(--soft); font-weight: 400; }
.subject[open] > summary h3::before { content: "▾"; }
.subject > summary:hover, .requirement > summary:hover { background: var(--sunk); }
.subject[open] { padding-bottom: 1rem; }
.counts { display: flex; flex-wrap: wrap; justify-content: end; gap: 0 .9rem; font-size: .82rem; font-variant-numeric: tabular-nums; }
.counts .diverges { color: var(--bad); } .counts .conforms { color: var(--good); } .counts .unverified { color: var(--open); }
.requirement { border-top: 1px solid var(--line); margin-left: 1.1rem; }
.requirement > summary { display: grid; grid-template-columns: 1.4rem minmax(0, 1fr) auto; gap: 0 .5rem; padding: .45rem .25rem;
  list-style: none; }
.mark { font-weight: 700; text-align: center; }
.mark.conforms { color: var(--good); } .mark.diverges { color: var(--bad); } .mark.unverified { color: var(--open); }
.what > span { display: block; } .what .text { color: var(--soft); font-size: .88rem; overflow-wrap: anywhere; }
.tags { display: flex; gap: .3rem; align-items: start; }
.tag { font-size: .72rem; color: var(--soft); border: 1px solid var(--line); border-radius: 99px; padding: 0 .5rem; }
.requirement[open] { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin-block: .5rem; }
.requirement:target { border-color: var(--link); }
.requirement[open] > summary { padding: .75rem 1rem .25rem .75rem; }
.requirement > .body { padding: 0 1rem 1rem 2.75rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: .9rem; }
.provenance { margin-top: .3rem; font-size: .85rem; color: var(--soft); }
.note, .because { color: var(--soft); }
.finding { display: grid; grid-template-columns: minmax(0, 1fr); gap: .7rem; padding-top: .9rem; border-top: 1px solid var(--line); }
.sides { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: .25rem .5rem; }
.sides dd { padding: .15rem .5rem; border-radius: 4px; white-space: pre-wrap; }
.expected { background: var(--good-tint); } .got { background: var(--bad1); }
.seen { font-size: .85rem; color: var(--soft); overflow-wrap: anywhere; } .seen code { color: var(--text); }
pre { margin: 0; padding: .7rem .8rem; background: var(--sunk); border-radius: 6px; overflow: auto; max-height: 26rem;
  line-height: 1.45; tab-size: 2; }
.exchange pre { white-space: pre-wrap; overflow-wrap: anywhere; }
del, ins { text-decoration: none; } mark { background: var(--mark); color: inherit; border-radius: 2px; }
figcaption { display: flex; justify-content: space-between; align-items: center; font-size: .82rem; color: var(--soft);
  margin-bottom: .25rem; }
.exchange { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .75rem; }
.exchange > :nth-child(3) { grid-column: 1 / -1; }
button.copy { min-height: 0; padding: .1rem .6rem; font-size: .78rem; }
.cases h4 { color: var(--soft); font-weight: 500; }
.cases li { display: grid; align-items: baseline; grid-template-columns: 4.2rem minmax(0, 1fr); gap: .5rem; padding: .15rem 0; }
.cases code { overflow-wrap: anywhere; } .cases small { display: block; overflow-wrap: anywhere; }
.cases small .id { font-size: inherit; }
.cases p { font-size: .85rem; color: var(--soft); }
.verdict { font-size: .8rem; } .verdict.passed { color: var(--good); }
.verdict.failed, .verdict.blocked, .verdict.errored { color: var(--bad); } .verdict.skipped { color: var(--open); }
@media (max-width: 46rem) {
  body { padding: 1.25rem 1rem 4rem; }
  html { scroll-padding-top: 1rem; }
  h1 { font-size: 1.6rem; }
  .standings { gap: 0 1.5rem; }
  #filters { position: static; }
  #filters label { flex: 1 1 8rem; } #filters select { width: 100%; max-width: none; }
  .subject > summary { grid-template-columns: minmax(0, 1fr); } .counts { justify-content: start; padding-left: 1.1rem; }
  .subject > summary .bar { width: auto; margin-left: 1.1rem; height: .35rem; }
  .requirement { margin-left: 0; }
  .requirement > summary { grid-template-columns: 1.4rem minmax(0, 1fr); } .tags { grid-column: 2; }
  .requirement > .body { padding: 0 .75rem .9rem; }
  .exchange { grid-template-columns: minmax(0, 1fr); }
  .heat td { min-width: 2.1rem; } .heat th { font-size: .75rem; } .heat tbody th { white-space: normal; overflow-wrap: anywhere; line-height: 1.25; }
  .heat thead th { padding-inline: 0; font-size: .68rem; }
}
@media print {
  :root { color-scheme: light; --page: #fff; --card: #fff; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  #filters, .skip, button { display: none !important; }
  pre { max-height: none; white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); }
  .provenance a[href^="https"]::after { content: " " attr(href); color: var(--soft); }
  .requirement > summary, .subject > summary, .heat tr, .sides { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .heat td, .swatch, .bar, .sides dd { print-color-adjust: exact; }
}
`;
