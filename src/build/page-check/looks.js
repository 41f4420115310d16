'use strict';
// How readers look at a page, and what is asked of it then beside whether it fits. 200 % zoom halves the room there is,
// and doubles the pixels of what is shown in it.

const WIDER = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
  + ' p { margin-bottom: 2em !important }';
const SCREEN = { media: 'screen', colorScheme: 'light', forcedColors: 'none' };

module.exports = [
  { name: 'light', asks: ['axe', 'contrast', 'targets'], media: SCREEN, width: 1280 },
  { name: 'dark', asks: ['axe', 'contrast'], media: { ...SCREEN, colorScheme: 'dark' }, width: 1280 },
  { name: 'print', asks: ['axe', 'contrast'], media: { ...SCREEN, media: 'print' }, width: 720 },
  { name: 'print, by a reader of dark pages', asks: ['contrast'], media: { ...SCREEN, media: 'print', colorScheme: 'dark' }, width: 720 },
  { name: 'forced colours', asks: ['axe', 'contrast'], media: { ...SCREEN, forcedColors: 'active' }, width: 1280 },
  { name: 'forced colours, dark', asks: ['contrast'], media: { ...SCREEN, colorScheme: 'dark', forcedColors: 'active' }, width: 1280 },
  { name: 'phone, 375 px', asks: ['axe', 'targets'], media: SCREEN, width: 375 },
  { name: 'phone, 320 px', asks: ['axe', 'targets'], media: SCREEN, width: 320 },
  { name: '200 % zoom', asks: [], media: SCREEN, width: 640 },
  { name: 'text at 200 %', asks: [], media: SCREEN, width: 1280, css: 'html { font-size: 200% !important }' },
  { name: 'wider text (WCAG 1.4.12)', asks: [], media: SCREEN, width: 1280, css: WIDER },
  { name: 'wider text on a phone', asks: [], media: SCREEN, width: 320, css: WIDER },
];
