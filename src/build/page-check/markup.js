'use strict';
// Usage: node markup.js REPORT: what the Nu HTML checker said, as JSON. Any error or warning fails.

const fs = require('node:fs');
const path = require('node:path');

const { messages } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
// The same page is read as XML to make the PDF, so its void elements end in a slash; and what holds one partner to its
// part may be two things, each of them under the partner's name. And it thinks that `img-src data:` keeps out data:
// URLs, which browsers show: structure in probes.js asks one. That alone is allowed.
const allowed = (m) =>
  (m.type === 'info' && !m.subType && m.message.startsWith('Trailing slash')) || /“dt” name “/.test(m.message) ||
  /image “data:image\/.*blocked by “img-src”/.test(m.message);
const wrong = messages.filter((m) => !allowed(m));
for (const m of wrong) {
  console.log(`FAILED  markup: ${path.basename(m.url ?? '')}:${m.lastLine ?? ''}: ${m.message}`);
}
if (messages.length === wrong.length) {
  console.log('FAILED  markup: the checker did not read the pages');
  process.exit(1);
}
console.log(`markup: ${wrong.length} errors or warnings of the Nu HTML checker`);
process.exit(wrong.length ? 1 : 0);
