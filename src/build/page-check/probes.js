'use strict';
// What is asked of a page in the browser. Each function is sent there as it stands, and answers with a list of faults.

/** Reflow and clipping: nothing is wider than the window, but what scrolls in a box of its own that has a name. */
function overflow() {
  const faults = [];
  const shown = (e) => (e.id ? `#${e.id}` : `<${e.localName} class="${e.getAttribute('class') ?? ''}">`);
  const hidden = (e) => getComputedStyle(e).clipPath !== 'none' || e.closest('.skip, .hidden') !== null;
  const scrolls = (e) => ['auto', 'scroll'].includes(getComputedStyle(e).overflowX);
  const inScroller = (e) => {
    for (let p = e.parentElement; p; p = p.parentElement) if (scrolls(p)) return true;
    return false;
  };
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    faults.push(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth}`);
  }
  for (const e of document.body.querySelectorAll('*')) {
    if (hidden(e) || e.closest('thead') && getComputedStyle(e.closest('thead')).clipPath !== 'none') continue;
    const style = getComputedStyle(e);
    if (scrolls(e)) {
      if (e.scrollWidth > e.clientWidth && !(e.tabIndex >= 0 && e.getAttribute('aria-label') && e.getAttribute('role'))) {
        faults.push(`${shown(e)} scrolls, and a keyboard cannot reach it by a name`);
      }
    } else if (style.display !== 'inline' && !(e instanceof SVGElement) && e.scrollWidth > e.clientWidth + 1) {
      faults.push(`${shown(e)} holds ${e.scrollWidth} px in ${e.clientWidth}: ${e.textContent.trim().slice(0, 40)}`);
    }
    if (['hidden', 'clip'].includes(style.overflowY) && !(e instanceof SVGElement) && e.scrollHeight > e.clientHeight + 1) {
      faults.push(`${shown(e)} cuts its text off`);
    }
    if (e.localName === 'text') {
      const box = e.getBoundingClientRect();
      // What may stand out of its drawing is cut off by the window alone.
      const free = getComputedStyle(e.ownerSVGElement).overflowX === 'visible';
      const paper = free ? { left: 0, right: root.clientWidth } : e.ownerSVGElement.getBoundingClientRect();
      if (!(free && inScroller(e)) && (box.left < paper.left - 1 || box.right > paper.right + 1)) {
        faults.push(`the drawing cuts off: ${e.textContent}`);
      }
    } else if (!inScroller(e) && e.childElementCount === 0 && e.textContent.trim()) {
      const box = e.getBoundingClientRect();
      if (box.left < -1 || box.right > root.clientWidth + 1) faults.push(`out of the window: ${e.textContent.trim()}`);
    }
  }
  return faults;
}

/** Contrast of every text, and of what a drawing draws, against what is really painted below it. */
function contrast() {
  const faults = new Set();
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const cache = new Map();
  const rgba = (color) => {
    if (!cache.has(color)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      cache.set(color, [r, g, b, a / 255]);
    }
    return cache.get(color);
  };
  const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ratio = (one, other) => {
    const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  const paper = over(rgba(getComputedStyle(document.documentElement).backgroundColor), rgba('Canvas'));
  const behind = (e) => (e ? over(rgba(getComputedStyle(e).backgroundColor), behind(e.parentElement)) : paper);
  // In a drawing, what was drawn before lies below: asked of the browser, at the middle of the text.
  const drawnBelow = (text, node) => {
    text.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const stack = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return stack.slice(stack.indexOf(text) + 1)
      .filter((e) => e.ownerSVGElement && e.localName !== 'text')
      .map((e) => getComputedStyle(e).fill)
      .filter((fill) => fill !== 'none')
      .reduceRight((ground, fill) => over(rgba(fill), ground), behind(text.closest('svg')));
  };
  const tell = (what, found, wanted) => {
    if (found < wanted) faults.add(`${what}: ${found.toFixed(2)} : 1, not ${wanted} : 1`);
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let texts = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement;
    if (!node.data.trim() || e.closest('.skip, .hidden, style, title')) continue;
    range.selectNodeContents(node);
    const box = range.getClientRects()[0];
    if (!box || box.width < 2 || getComputedStyle(e.closest('thead') ?? e).clipPath !== 'none') continue;
    const style = getComputedStyle(e);
    const colour = rgba(e instanceof SVGElement ? style.fill : style.color);
    const ground = e.ownerSVGElement ? drawnBelow(e, node) : behind(e);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    tell(`"${node.data.trim().slice(0, 40)}"`, ratio(over(colour, ground), ground), large ? 3 : 4.5);
    texts++;
  }
  for (const e of document.querySelectorAll('svg :is(.c-line, .c-rule, .c-today, .c-fill, .c-open)')) {
    const style = getComputedStyle(e);
    const inks = [style.fill, style.stroke].filter((c) => c !== 'none').map(rgba).filter((c) => c[3] > 0);
    const best = Math.max(...inks.map((ink) => ratio(over(ink, paper), paper)));
    tell(`the drawing's ${e.getAttribute('class')}`, best, 3);
  }
  if (texts === 0) faults.add('no text was found');
  return [...faults];
}

/** Room to touch (WCAG 2.5.8): a target is 24 px wide and high, or has as much room around its middle, or stands in a sentence. */
function targets() {
  const faults = [];
  const least = 24;
  const all = [...document.querySelectorAll('a[href]:not(.skip), [tabindex="0"]')].map((e) => ({ e, box: e.getBoundingClientRect() }));
  const small = (t) => t.box.width < least || t.box.height < least;
  const middle = ({ box }) => [box.left + box.width / 2, box.top + box.height / 2];
  const inSentence = ({ e }) => getComputedStyle(e).display === 'inline'
    && e.parentElement.textContent.trim() !== e.textContent.trim();
  const apart = ([x, y], other) => {
    const [a, b] = middle(other);
    if (small(other)) return Math.hypot(x - a, y - b) >= least;
    const nearest = [Math.max(other.box.left, Math.min(x, other.box.right)), Math.max(other.box.top, Math.min(y, other.box.bottom))];
    return Math.hypot(x - nearest[0], y - nearest[1]) >= least / 2;
  };
  for (const target of all) {
    if (!small(target) || inSentence(target)) continue;
    const near = all.find((other) => other !== target && !other.e.contains(target.e) && !apart(middle(target), other));
    if (near) faults.push(`"${target.e.textContent.trim()}" is too near to "${near.e.textContent.trim()}"`);
  }
  return faults;
}

/** Nothing that runs, and nothing but the file itself; with a policy that says so to the browser. */
function inert() {
  const faults = [];
  for (const e of document.querySelectorAll('*')) {
    for (const { name, value } of e.attributes) {
      if (name.startsWith('on') || /^\s*javascript:/i.test(value)) faults.push(`<${e.localName} ${name}="${value}">`);
      const own = e.localName === 'img' && name === 'src' && value.startsWith('data:image/');
      if (!own && ['src', 'srcset', 'data', 'poster', 'action', 'background'].includes(name)) faults.push(`<${e.localName} ${name}>`);
    }
    if (['script', 'iframe', 'object', 'embed', 'link', 'base', 'form', 'noscript'].includes(e.localName)) {
      faults.push(`there is a <${e.localName}>`);
    }
  }
  const policy = document.head.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content ?? '';
  const rules = policy.split(';').map((rule) => rule.trim());
  for (const rule of ["default-src 'none'", "base-uri 'none'", "form-action 'none'"]) {
    if (!rules.includes(rule)) faults.push(`the policy does not say ${rule}`);
  }
  if (/script-src|https?:|\*/.test(policy)) faults.push(`the policy lets something in: ${policy}`);
  return faults;
}

/** Numbers in a column of numbers stand under each other; headings do not skip; ids are there once; links lead somewhere; pictures show. */
function structure() {
  const faults = [];
  for (const picture of document.images) {
    if (!picture.naturalWidth) faults.push(`a picture is not shown: ${picture.alt}`);
  }
  let before = 0;
  for (const h of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(h.localName[1]);
    if (level > before + 1) faults.push(`h${before} is followed by h${level}: ${h.textContent}`);
    if (!h.textContent.trim()) faults.push(`an empty h${level}`);
    before = level;
  }
  if (document.querySelectorAll('h1').length !== 1) faults.push('there is not one h1');
  for (const a of document.querySelectorAll('a[href^="#"]')) {
    const target = document.getElementById(decodeURIComponent(a.hash.slice(1)));
    if (!target) faults.push(`a link leads nowhere: ${a.hash}`);
  }
  const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
  for (const id of new Set(ids)) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`twice there: #${id}`);
  for (const th of document.querySelectorAll('th')) if (!th.scope) faults.push(`a table head without scope: ${th.textContent}`);
  for (const table of document.querySelectorAll('table')) {
    const widths = new Set([...table.rows].map((row) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0)));
    if (widths.size > 1) faults.push(`a table with rows of ${[...widths]} cells`);
  }
  if (!document.documentElement.lang) faults.push('the page does not say its language');
  return faults;
}

module.exports = { overflow, targets, contrast, inert, structure };
