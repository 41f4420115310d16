'use strict';
// Faults to plant in a sound page, each with the check that must find it: a check that finds nothing proves nothing.

const SMALL = '<a href="#content" style="float: left; width: 8px; height: 8px; overflow: hidden">x</a>';

const put = (html) => (page) => page.replace('</main>', `${html}</main>`);
const style = (css) => (page) => page.replace('</style>', `${css}</style>`);

module.exports = [
  { check: 'axe', look: 'light', plant: put('<svg role="img" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>') },
  { check: 'axe', look: 'light', plant: (page) => page.replace(/ lang="[^"]*"/, '') },
  { check: 'axe', look: 'dark', plant: style('@media (prefers-color-scheme: dark) { p, li { color: #333 } }') },
  { check: 'axe', look: 'print', plant: style('@media print { dd { color: #bbb } }') },
  { check: 'targets', look: 'phone, 320 px', plant: put(`<div>${SMALL}${SMALL}</div>`) },
  { check: 'axe', look: 'phone, 320 px', plant: put('<p role="list">x</p>') },
  { check: 'contrast', look: 'light', plant: style('svg .c-soft { fill: #9aa }') },
  { check: 'contrast', look: 'light', plant: style('svg [class] { fill: #dde; stroke: #dde }') },
  { check: 'contrast', look: 'forced colours', plant: style('p { forced-color-adjust: none; color: #ccc; background: #fff }') },
  { check: 'overflow', look: 'phone, 320 px', plant: put('<p style="width: 30rem">wide</p>') },
  { check: 'overflow', look: 'phone, 320 px', plant: put('<div style="overflow-x: auto"><p style="width: 60rem">x</p></div>') },
  { check: 'overflow', look: 'wider text (WCAG 1.4.12)', plant: put('<p style="width: 4em; white-space: nowrap">Partner</p>') },
  { check: 'overflow', look: 'text at 200 %', plant: put('<p style="height: 20px; overflow: hidden">One line</p>') },
  { check: 'structure', look: 'light', plant: put('<h6>Skipped</h6>') },
  { check: 'structure', look: 'light', plant: put('<a href="#nowhere">Lost</a>') },
  { check: 'structure', look: 'light', plant: put('<img alt="x" src="data:image/png;base64,AAAA">') },
  { check: 'inert', look: 'light', plant: put('<p onclick="">x</p>') },
  { check: 'inert', look: 'light', plant: (page) => page.replace("default-src 'none'", "default-src *") },
  { check: 'requests', look: 'light', plant: (page) => put('<img alt="x" src="https://example.org/x.png">')(page.replace('Content-Security-Policy', 'x')) },
  { check: 'policy', look: 'light', plant: put('<img alt="x" src="https://example.org/x.png">') },
  { check: 'policy', look: 'light', plant: put('<script>1</script>') },
  { check: 'keyboard', look: 'light', plant: style('a:focus-visible { outline: none }') },
  { check: 'keyboard', look: 'light', plant: put('<p style="position: absolute; top: 0"><a href="#content" tabindex="1">First</a></p>') },
  { check: 'keyboard', look: 'light', plant: (page) => page.replace('<main id="content">', '<main>') },
];
