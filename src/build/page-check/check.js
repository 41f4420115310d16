'use strict';
// Usage: node check.js CHROMIUM PAGE...
// Looks at each page in every way that readers do; one line for each fault, and what was checked at the end.

const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { chromium } = require('playwright-core');
const looks = require('./looks.js');
const probes = require('./probes.js');
const keyboard = require('./keyboard.js');
const planted = require('./faults.js');

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AT_ONCE = 2;
const MOST_TOLD = 8; // faults of one page that are told one by one

const [executablePath, ...files] = process.argv.slice(2);
if (!files.length) {
  console.error('usage: node check.js CHROMIUM PAGE...');
  process.exit(2);
}

function axe(page) {
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return violations.map((v) => `${v.id}, ${v.nodes.length} times: ${v.nodes[0].html.slice(0, 120)}`);
  }, TAGS);
}

async function take(page, look) {
  await page.emulateMedia(look.media);
  await page.setViewportSize({ width: look.width, height: 900 });
  await page.evaluate((css) => {
    document.getElementById('look')?.remove();
    document.head.insertAdjacentHTML('beforeend', `<style id="look">${css}</style>`);
  }, look.css ?? '');
}

const ASKS = { axe, contrast: (page) => page.evaluate(probes.contrast), targets: (page) => page.evaluate(probes.targets) };

async function checkLook(page, look, tell) {
  await take(page, look);
  tell('overflow', look, await page.evaluate(probes.overflow));
  for (const ask of look.asks) tell(ask, look, await ASKS[ask](page));
}

async function open(browser, url, tell) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const first = looks[0];
  page.on('request', (request) => {
    const asked = request.url();
    if (asked.split('#')[0] !== url && !asked.startsWith('data:')) tell('requests', first, [asked]);
  });
  page.on('console', (message) => tell('policy', first, [message.text()]));
  page.on('pageerror', (error) => tell('policy', first, [error.message]));
  await page.goto(url);
  return page;
}

async function checkPage(browser, file, ways, withKeyboard) {
  const faults = [];
  const tell = (check, look, found) => faults.push(...found.map((what) => ({ check, look: look.name, what })));
  const page = await open(browser, pathToFileURL(path.resolve(file)).href, tell);
  await take(page, looks[0]);
  tell('inert', looks[0], await page.evaluate(probes.inert));
  tell('structure', looks[0], await page.evaluate(probes.structure));
  if (withKeyboard) tell('keyboard', looks[0], await keyboard(page));
  await page.evaluate(AXE);
  for (const look of ways) await checkLook(page, look, tell);
  await page.context().close();
  return faults;
}

/** Does the work on all items, a few at a time. */
async function each(items, work) {
  const left = items.entries();
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (const [, item] of left) await work(item);
  }));
}

async function checkPages(browser) {
  let count = 0;
  await each(files, async (file) => {
    const faults = await checkPage(browser, file, looks, true);
    faults.slice(0, MOST_TOLD).forEach((f) => console.log(`FAILED  ${path.basename(file)}: ${f.check}, ${f.look}: ${f.what}`));
    if (faults.length > MOST_TOLD) console.log(`FAILED  ${path.basename(file)}: ${faults.length - MOST_TOLD} more`);
    count += faults.length;
  });
  return count;
}

/** Plants each fault in the smallest page; the number of those that were not found. */
async function checkChecks(browser) {
  const small = files.filter((f) => fs.readFileSync(f, 'utf8').includes('<svg'))
    .sort((a, b) => fs.statSync(a).size - fs.statSync(b).size)[0];
  if (!small) throw new Error('none of the pages has a drawing, so faults in one cannot be planted');
  const sound = fs.readFileSync(small, 'utf8');
  let missed = 0;
  await each(planted, async (fault) => {
    const number = planted.indexOf(fault) + 1;
    const file = path.join(path.dirname(small), '..', `planted-${number}.html`);
    const broken = fault.plant(sound);
    fs.writeFileSync(file, broken);
    const ways = looks.filter((look) => look.name === fault.look);
    const faults = await checkPage(browser, file, ways, fault.check === 'keyboard');
    if (broken === sound || !faults.some((f) => f.check === fault.check && f.look === fault.look)) {
      console.log(`FAILED  planted fault ${number} was not found by: ${fault.check}, ${fault.look}`);
      missed++;
    }
  });
  return missed;
}

async function main() {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const missed = await checkChecks(browser);
  const faults = await checkPages(browser);
  await browser.close();
  console.log(`${files.length} pages, each in ${looks.length} looks: ${faults} faults; ${planted.length - missed} of ${planted.length} planted faults found`);
  process.exit(missed + faults ? 1 : 0);
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
