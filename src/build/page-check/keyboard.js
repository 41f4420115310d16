'use strict';
// Goes through a page with the Tab key alone.

const FOCUSABLE = 'a[href], [tabindex="0"]';

/** Every stop in the order of the document, each of them seen; the first leads past the contents. */
module.exports = async function keyboard(page) {
  const faults = [];
  const wanted = await page.evaluate((selector) => {
    window.stops = [...document.querySelectorAll(selector)];
    return window.stops.length;
  }, FOCUSABLE);
  for (let stop = 0; stop < wanted; stop++) {
    await page.keyboard.press('Tab');
    faults.push(...await page.evaluate(look, stop));
    if (faults.length > 5) return faults;
  }
  await page.keyboard.press('Tab');
  if (!await page.evaluate(() => [document.body, document.documentElement, null].includes(document.activeElement))) {
    faults.push('there are more stops than links');
  }
  faults.push(...await skip(page));
  return faults;
};

/** Runs in the page. */
function look(stop) {
  const e = document.activeElement;
  if (e !== window.stops[stop]) return [`stop ${stop + 1} is ${e.outerHTML.slice(0, 60)}`];
  const style = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  const name = `stop ${stop + 1}, "${(e.textContent || e.getAttribute('aria-label')).trim().slice(0, 40)}",`;
  const faults = [];
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push(`${name} shows no focus`);
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
    faults.push(`${name} is out of sight`);
  }
  return faults;
}

async function skip(page) {
  await page.reload();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const first = main?.querySelector('a[href], [tabindex="0"]');
    if (!main || location.hash !== `#${main.id}`) return ['the first stop does not lead to the main part'];
    return !first || document.activeElement === first ? [] : ['after the skip link, the focus is not in the main part'];
  });
}
