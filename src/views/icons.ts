/** One drawing of the sprite: path data on a 16 × 16 grid, stroked in the current colour. */
export interface Glyph {
  readonly paths?: readonly string[];
  /** `[cx, cy, r]` each. */
  readonly circles?: readonly (readonly [number, number, number])[];
  /** `[x, y, width, height, rx]` each. */
  readonly rects?: readonly (readonly [number, number, number, number, number])[];
}

/** All icons of the views, by name. Own drawings; `Sprite` puts them into the page once, `Icon` uses them. */
export const glyphs = {
  warning: { paths: ['M8 2.3 14.2 13.3H1.8z', 'M8 6.5v3.2M8 11.4v.1'] },
  error: { circles: [[8, 8, 6]], paths: ['m5.8 5.8 4.4 4.4M10.2 5.8l-4.4 4.4'] },
  info: { circles: [[8, 8, 6]], paths: ['M8 7.3v3.6M8 5.1v.1'] },
  up: { paths: ['M8 13V3.5M4.5 7 8 3.5 11.5 7'] },
  dn: { paths: ['M8 3v9.5M4.5 9 8 12.5 11.5 9'] },
  columns: { rects: [[2.5, 2.5, 11, 11, 1]], paths: ['M6.2 2.5v11M9.8 2.5v11'] },
  lanes: { paths: ['M2.5 3v10M2.5 5.5h5M8 5.5h.1M13.5 3v10M8.5 10.5h5M5 8h6'] },
  handoff: { paths: ['M8 2.5 13.5 8 8 13.5 2.5 8z'] },
  funnel: { paths: ['M2.5 3.5h11L9.5 8.5v4l-3 1v-5z'] },
  time: { paths: ['M2.5 4.5h6M5.5 8h6M8.5 11.5h5'] },
  kpi: { paths: ['M2.5 11.5a5.5 5.5 0 0 1 11 0M8 11.5l2.7-3.7'] },
  grid: { rects: [[2.5, 2.5, 11, 11, 1]], paths: ['M2.5 6.2h11M2.5 9.8h11M6.2 2.5v11M9.8 2.5v11'] },
  book: { paths: ['M8 4C6.5 3 4.5 2.8 2.5 3v9.5c2-.2 4 0 5.5 1 1.5-1 3.5-1.2 5.5-1V3c-2-.2-4 0-5.5 1zM8 4v9.5'] },
  list: { paths: ['M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1'] },
  sync: { paths: ['M2.5 5.5h8.5M8.5 3 11 5.5 8.5 8M13.5 10.5H5M7.5 8 5 10.5 7.5 13'] },
  lock: { rects: [[3.5, 7, 9, 6.5, 1]], paths: ['M5.5 7V5a2.5 2.5 0 0 1 5 0v2'] },
  export: { paths: ['M8 10V2.5M5.5 5 8 2.5 10.5 5M3 9v4.5h10V9'] },
  marketing: { paths: ['M2.5 6.5v3h2l5 3v-9l-5 3z', 'M12 5.8a3.2 3.2 0 0 1 0 4.4M5 9.7v3h1.6V10.6'] },
  sales: {
    paths: [
      'M5.2 2.5 3.4 3.2c-.6.3-.9.9-.8 1.6.6 4.4 4.2 8 8.6 8.6.7.1 1.3-.2 1.6-.8l.7-1.8-2.9-1.7-1.5 1.2C7.6 9.6 6.4 8.4 5.7 6.9l1.2-1.5z',
    ],
  },
  other: {
    circles: [
      [8, 8, 5.5],
      [8, 8, 2.2],
    ],
    paths: ['m4.1 4.1 2.3 2.3M9.6 9.6l2.3 2.3M11.9 4.1 9.6 6.4M6.4 9.6l-2.3 2.3'],
  },
  eye: { paths: ['M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8z'], circles: [[8, 8, 1.8]] },
  down: { paths: ['m4 6.3 4 4 4-4'] },
  filter: { paths: ['M2.5 4h11M4.5 8h7M6.5 12h3'] },
  derived: { paths: ['M4 2.5v5.5a1.5 1.5 0 0 0 1.5 1.5H12M9.5 7l2.5 2.5L9.5 12'] },
  search: { circles: [[7, 7, 4]], paths: ['m10 10 3.5 3.5'] },
  goto: { paths: ['M4 12 12 4M6 4h6v6'] },
  tool: {
    paths: ['M10.8 2.7a3.2 3.2 0 0 0-3.7 4.3L2.6 11.5l1.9 1.9L9 8.9a3.2 3.2 0 0 0 4.3-3.7L11.3 7.2 9.2 6.8 8.8 4.7z'],
  },
  stage: { paths: ['M2.5 4h8l3 4-3 4h-8l3-4z'] },
  bulb: { paths: ['M6 11.5h4M6.5 13.5h3M6 11.5c0-1.5-2-2.2-2-4.8a4 4 0 0 1 8 0c0 2.6-2 3.3-2 4.8'] },
  money: { circles: [[8, 8, 5.5]], paths: ['M10 6a2.3 2.3 0 1 0 0 4M5 7.3h3M5 8.7h3'] },
  plus: { paths: ['M8 3.5v9M3.5 8h9'] },
  campaign: { paths: ['M3.5 14V2.5M3.5 3h8.5l-2 2.7 2 2.8H3.5'] },
  role: { circles: [[8, 5.3, 2.5]], paths: ['M3 13.5c.4-2.8 2.4-4.3 5-4.3s4.6 1.5 5 4.3'] },
  back: { paths: ['M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6'] },
  check: { paths: ['m3 8.5 3.2 3.2L13 4.8'] },
  arrow: { paths: ['M2.5 8h11M10 4.5 13.5 8 10 11.5'] },
  cross: { paths: ['m4 4 8 8M12 4l-8 8'] },
  content: { paths: ['M4 2.5h5.5L12.5 5.5v8H4zM9.5 2.5v3h3M6 8.5h4.5M6 11h4.5'] },
  segment: {
    circles: [[6, 6.5, 2.2]],
    paths: ['M2.5 13c.3-2.4 1.7-3.7 3.5-3.7s3.2 1.3 3.5 3.7M10 4.6a2.2 2.2 0 0 1 0 3.9M11.6 9.8c1.1.6 1.7 1.7 1.9 3.2'],
  },
  step: { paths: ['M2.5 8h4M9.5 8h4'], circles: [[8, 8, 1.5]] },
  goal: {
    circles: [
      [8, 8, 5.5],
      [8, 8, 2.5],
    ],
    paths: ['M8 8h.1'],
  },
} as const satisfies Readonly<Record<string, Glyph>>;

/** Name of an icon in the sprite. */
export type IconName = keyof typeof glyphs;
