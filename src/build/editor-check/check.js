'use strict';
// Usage: node check.js SERVER SCHEMA FILE...
// Talks to yaml-language-server as an editor does. Opens each file, and some small plans of its own.

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const PATIENCE = 60_000; // milliseconds for one answer
const QUIET = 300; // milliseconds without news after which a list of problems is final

const [serverFile, schemaFile, ...files] = process.argv.slice(2);
if (!files.length) {
  console.error('usage: node check.js SERVER SCHEMA FILE...');
  process.exit(2);
}
const schema = JSON.parse(fs.readFileSync(schemaFile, 'utf8'));

// ---------------------------------------------------------------- the server

const settings = {
  yaml: {
    schemas: { [pathToFileURL(path.resolve(schemaFile)).href]: ['*.yaml'] },
    schemaStore: { enable: false },
    validate: true,
    hover: true,
    completion: true,
  },
};
const capabilities = {
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
    publishDiagnostics: {},
  },
};

const server = spawn(process.execPath, [serverFile, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const answers = new Map();
const problemsOf = new Map();
let ending = false;
let lastId = 0;
let received = Buffer.alloc(0);

server.on('exit', (code) => {
  if (!ending) {
    console.error(`the server ended with exit code ${code}`);
    process.exit(1);
  }
});

server.stdout.on('data', (chunk) => {
  received = Buffer.concat([received, chunk]);
  for (;;) {
    const end = received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(received.toString('latin1', 0, end))[1]);
    if (received.length < end + 4 + length) return;
    const message = JSON.parse(received.toString('utf8', end + 4, end + 4 + length));
    received = received.subarray(end + 4 + length);
    receive(message);
  }
});

function receive(message) {
  if (message.method && message.id !== undefined) {
    const asked = message.method === 'workspace/configuration' ? message.params.items : null;
    send({ id: message.id, result: asked ? asked.map((item) => settings[item.section] ?? null) : null });
  } else if (message.method === 'textDocument/publishDiagnostics') {
    problemsOf.get(message.params.uri)?.(message.params.diagnostics);
  } else if (message.id !== undefined) {
    const { resolve, reject } = answers.get(message.id);
    answers.delete(message.id);
    if (message.error) reject(new Error(message.error.message));
    else resolve(message.result);
  }
}

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
}

function inTime(what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer to ${what}`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function request(method, params) {
  const id = ++lastId;
  const answer = new Promise((resolve, reject) => answers.set(id, { resolve, reject }));
  send({ id, method, params });
  return inTime(method, answer);
}

/** Opens a text; resolves to the problems that the server finds in it. */
function open(uri, text) {
  const problems = new Promise((resolve) => {
    let timer;
    problemsOf.set(uri, (found) => {
      clearTimeout(timer);
      timer = setTimeout(() => resolve(found), QUIET);
    });
  });
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
  return inTime('an opened file', problems);
}

function close(uri) {
  problemsOf.delete(uri);
  send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
}

// ---------------------------------------------------------------- what is told

let passed = 0;
let failed = 0;

async function check(what, body) {
  let complaint;
  try {
    complaint = await body();
  } catch (error) {
    complaint = error.message;
  }
  if (complaint) {
    failed++;
    console.log(`FAILED  ${what}: ${complaint}`);
  } else {
    passed++;
    console.log(`ok      ${what}`);
  }
}

const told = (problem) => `line ${problem.range.start.line + 1}: ${problem.message}`;

// ---------------------------------------------------------------- small plans

let small = 0;

/** Opens a small plan with the cursor at the bar; gives `body` its address, the position and the problems. */
async function atBar(text, body) {
  const before = text.slice(0, text.indexOf('|'));
  const line = before.split('\n').length - 1;
  const position = { line, character: before.length - before.lastIndexOf('\n') - 1 };
  const uri = pathToFileURL(path.resolve(`small-${++small}.plan.yaml`)).href;
  const problems = await open(uri, text.replace('|', ''));
  try {
    return await body({ textDocument: { uri }, position }, problems);
  } finally {
    close(uri);
  }
}

const HEAD = 'format: partnership-plan/1\n';
const TASK = `${HEAD}timeline:\n  - task: Sign the MOU\n    `;
const GOAL = `${HEAD}goals:\n  - name: Capital City Shelter\n    `;

/** Completion at the bar proposes all of `wanted`, and none of `unwanted`. */
function completes(what, text, wanted, unwanted = []) {
  return check(`completion ${what}`, () =>
    atBar(text, async (place) => {
      const answer = await request('textDocument/completion', place);
      const labels = (answer.items ?? answer).map((item) => item.label);
      const missing = wanted.filter((label) => !labels.includes(label));
      const surplus = unwanted.filter((label) => labels.includes(label));
      const twice = labels.filter((label, i) => labels.indexOf(label) !== i);
      if (missing.length) return `not proposed: ${missing.join(', ')} (but: ${labels.join(', ') || 'nothing'})`;
      if (surplus.length) return `proposed: ${surplus.join(', ')}`;
      return twice.length ? `proposed twice: ${twice.join(', ')}` : '';
    }),
  );
}

/** Completion of a whole value proposes `wanted` and nothing else. */
function offers(what, text, wanted) {
  return check(`completion ${what}`, () =>
    atBar(text, async (place) => {
      const answer = await request('textDocument/completion', place);
      const labels = (answer.items ?? answer).map((item) => item.label).sort();
      return labels.join() === [...wanted].sort().join() ? '' : `proposed: ${labels.join(', ') || 'nothing'}`;
    }),
  );
}

/** The hover's text without Markdown's backslashes and without the line that names the schema. */
async function hovered(place) {
  const hover = await request('textDocument/hover', place);
  const value = hover?.contents?.value ?? '';
  return value.replace(/\\([\\`*_{}[\]#+!])/g, '$1').replace(/\n*Source: \[.*\n?$/, '');
}

/** What is wrong with a hover that should tell `meanings[0]`, or one of them; empty when nothing is. */
function faultOf(text, meanings) {
  if (!text) return 'nothing is shown';
  const noise = /\|\||\{@|undefined|\$defs|\[object/.exec(text);
  if (noise) return `"${noise[0]}" is shown`;
  const paragraphs = text.split('\n\n').map((paragraph) => paragraph.trim());
  const titles = paragraphs.filter((paragraph) => paragraph.startsWith('#'));
  if (titles.length > 1) return `more than one title: ${titles.join(' ')}`;
  const told = paragraphs.filter((paragraph) => meanings.includes(paragraph));
  if (told.length !== 1) {
    return `the meaning is shown ${told.length} times: ${JSON.stringify(text.slice(0, 200))}`;
  }
  return '';
}

function explains(what, text, meaning) {
  return check(`hover on ${what}`, () => atBar(text, async (place) => faultOf(await hovered(place), [meaning])));
}

/** The server finds a fault on the bar's line, in words that match, and none on another line. */
function diagnoses(what, text, words) {
  return check(`diagnosis of ${what}`, () =>
    atBar(text, async (place, problems) => {
      const here = problems.filter((problem) => problem.range.start.line === place.position.line);
      const strays = problems.filter(
        (problem) => problem.range.start.line !== place.position.line && !/^Missing property/.test(problem.message),
      );
      if (!here.length) return `nothing was found there (but: ${problems.map(told).join('; ') || 'nothing'})`;
      if (!here.some((problem) => words.test(problem.message))) return `told as ${here.map(told).join('; ')}`;
      return strays.length ? `also told: ${strays.map(told).join('; ')}` : '';
    }),
  );
}

// ---------------------------------------------------------------- whole files

/** All meanings that keys of a name have anywhere in the schema. */
const meaningsOf = new Map();
for (const mapping of [schema, ...Object.values(schema.$defs)]) {
  for (const [key, property] of Object.entries(mapping.properties ?? {})) {
    const target = property.$ref ? schema.$defs[property.$ref.replace('#/$defs/', '')] : {};
    const meaning = property.description ?? target.description;
    meaningsOf.set(key, [...(meaningsOf.get(key) ?? []), meaning]);
  }
}

/** What is told apart of values when hovers are checked. */
function kindOf(value) {
  const text = value.trim();
  if (/^(#.*)?$/.test(text)) return 'block';
  if (/^[{["'|>]/.test(text)) return text[0];
  if (/^(TODO|none|null|~|yes|no|true|false)\b/i.test(text)) return text.slice(0, 4);
  return /^-?\d/.test(text) ? 'number' : 'text';
}

/** The places of the keys that begin a line; none in block text, and each path once for each kind of value. */
function keysOf(text, seen) {
  const keys = [];
  const above = []; // the keys around the line, each with its indentation
  let block = -1; // the indentation of a key whose value is block text
  text.split(/\r?\n/).forEach((content, line) => {
    const indent = content.search(/\S/);
    if (indent < 0 || (block >= 0 && indent > block)) return;
    block = -1;
    const found = /^((?:\s|- )*)([\w-]+):(\s.*)?$/.exec(content);
    if (!found) return;
    const [, lead, key, value = ''] = found;
    while (above.length && above[above.length - 1].indent >= lead.length) above.pop();
    above.push({ key, indent: lead.length });
    if (/^\s*[|>][-+\d]*\s*(#.*)?$/.test(value)) block = lead.length;
    if (above.some((around) => around.key.startsWith('x-'))) return;
    const place = `${above.map((around) => around.key).join('.')} ${kindOf(value)}`;
    if (!seen.has(place)) keys.push({ key, position: { line, character: lead.length } });
    seen.add(place);
  });
  return keys;
}

const seenKeys = new Set();

async function wholeFile(file) {
  const name = path.basename(file);
  const text = fs.readFileSync(file, 'utf8');
  const uri = pathToFileURL(path.resolve(file)).href;
  await check(`no false alarm in ${name}`, async () => (await open(uri, text)).map(told).join('; '));
  const keys = keysOf(text, seenKeys);
  await check(`hover on each key of ${name} (${keys.length} not met before)`, async () => {
    if (!seenKeys.size) return 'there are no keys';
    for (const { key, position } of keys) {
      const fault = faultOf(await hovered({ textDocument: { uri }, position }), meaningsOf.get(key) ?? []);
      if (fault) return `\`${key}\` in line ${position.line + 1}: ${fault}`;
    }
    return '';
  });
  close(uri);
}

// ---------------------------------------------------------------- all of it

async function main() {
  await request('initialize', { processId: process.pid, rootUri: null, capabilities });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings } });

  for (const file of files) {
    await wholeFile(file);
  }

  const junk = ['null', 'true', 'false'];
  const sections = ['background', 'need', 'goals', 'tactics', 'accountability', 'timeline', 'evaluation'];
  await completes('in an empty plan', '|\n', ['format', 'title', 'status', 'organization', ...sections]);
  await completes('of further top keys', `${HEAD}|\n`, ['owner', 'agreements', 'waivers', ...sections], ['format']);
  await completes('in a new task', `${HEAD}timeline:\n  - |\n`, ['task', 'owner', 'due', 'status', 'after', 'id']);
  await completes('in a begun task', `${TASK}|\n`, ['owner', 'due', 'status', 'visibility'], ['task']);
  await completes('in a new agreement', `${HEAD}agreements:\n  - |\n`, ['instrument', 'partners', 'letter', 'term']);
  await completes('in a new metric', `${HEAD}evaluation:\n  metrics:\n    - |\n`, ['metric', 'target', 'direction']);
  await completes('in a person', `${HEAD}owner:\n  |\n`, ['name', 'title', 'email', 'phone']);
  await offers('of `format`', 'format: |\n', ['partnership-plan/1']);
  await offers("of the plan's `status`", `${HEAD}status: |\n`, ['draft', 'active', 'retired']);
  await offers("of a task's `status`", `${TASK}status: |\n`, ['planned', 'in_progress', 'done', 'blocked', 'cancelled']);
  await offers("of a goal's `type`", `${GOAL}type: |\n`, ['formal', 'informal']);
  await offers('of `visibility`', `${GOAL}visibility: |\n`, ['public', 'partners', 'internal']);
  await completes('of `every`', `${HEAD}review:\n  every: |\n`, ['weekly', 'monthly', 'quarterly'], junk);
  await completes('of a yes or no', `${GOAL}survivor_led: |\n`, ['true', 'false'], ['null']);
  await completes('of text proposes no junk', `${HEAD}title: |\n`, [], junk);
  await completes('of items proposes no junk', `${GOAL}services: [|]\n`, [], junk);

  const task = (key) => schema.$defs.Task.properties[key].description;
  await explains('`due`', `${TASK}d|ue: 2027-03-12\n`, 'By when.');
  await explains('a date', `${TASK}due: 2027|-03-12\n`, 'By when.');
  await explains('`due` without an answer', `${TASK}d|ue: TODO\n`, 'By when.');
  await explains('`status`', `${TASK}st|atus: done\n`, task('status'));
  await explains('`owner` as text', `${TASK}ow|ner: Lead Advocate\n`, task('owner'));
  await explains('`owner` as a mapping', `${TASK}ow|ner: {title: Lead Advocate}\n`, task('owner'));
  await explains('`partner` as text', `${TASK}part|ner: capital-city-shelter\n`, task('partner'));
  await explains('`partner` as a list', `${TASK}part|ner: [capital-city-shelter]\n`, task('partner'));
  await explains('`partner` as a number', `${TASK}part|ner: 012\n`, task('partner'));
  await explains('`partner` without an answer', `${TASK}part|ner: TODO\n`, task('partner'));
  await explains('`needs` as `none`', `${TASK}nee|ds: none\n`, task('needs'));
  await explains('`timeline`', `${HEAD}time|line:\n  - task: Sign the MOU\n`, schema.properties.timeline.description);
  await explains('`period`', `${HEAD}per|iod: {start: 2026-10-01, end: 2027-12-31}\n`, schema.properties.period.description);

  await diagnoses('an unknown top key', `${HEAD}|timelines: []\n`, /timelines/);
  await diagnoses("a task's unknown key", `${TASK}|deadline: 2027-03-12\n`, /deadline/);
  await diagnoses("the plan's wrong status", `${HEAD}|status: finished\n`, /draft.*active.*retired/);
  await diagnoses("a task's wrong status", `${TASK}|status: finished\n`, /planned.*done/);
  await diagnoses("a goal's wrong type", `${GOAL}|type: semiformal\n`, /formal.*informal/);
  await diagnoses('a date that is none', `${TASK}|due: next spring\n`, /pattern/);
  await diagnoses('a list for a line', `${HEAD}|title: [One, Two]\n`, /string/);
  await diagnoses("an owner's unknown key", `${TASK}|owner: {nickname: Al}\n`, /nickname/);
}

main()
  .catch((error) => {
    failed++;
    console.log(`FAILED  the conversation with the server: ${error.message}`);
  })
  .finally(() => {
    console.log(`${passed} passed, ${failed} failed`);
    ending = true;
    server.kill();
    process.exitCode = failed ? 1 : 0;
  });
