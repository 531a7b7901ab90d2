import type { VNode } from 'preact';
import type { Glyph, IconName } from '../icons';
import { glyphs } from '../icons';

/** One icon of the sprite, in the ink around it; said by the text beside it, so hidden from screen readers. */
export function Icon({ name, small, extra }: { name: IconName | 'shared'; small?: boolean; extra?: string }): VNode {
  const classes = ['i', small ? 'i--s' : '', extra ?? ''].filter(Boolean).join(' ');
  if (name === 'shared') {
    // Two rings, one in each side's colour: drawn in place because a sprite symbol has one ink.
    return (
      <svg class={classes} viewBox="0 0 16 16" aria-hidden="true">
        <circle class="l" cx="6" cy="8" r="3.9" />
        <circle class="r" cx="10" cy="8" r="3.9" />
      </svg>
    );
  }
  return (
    <svg class={classes} viewBox="0 0 16 16" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** All icons as symbols; stands once in a page, before the first `Icon`. */
export function Sprite(): VNode {
  const entries: readonly (readonly [string, Glyph])[] = Object.entries(glyphs);
  return (
    <svg class="sprite" aria-hidden="true">
      {entries.map(([name, glyph]) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 16 16">
          {glyph.circles?.map(([cx, cy, r]) => (
            <circle key={`${cx} ${cy} ${r}`} cx={cx} cy={cy} r={r} />
          ))}
          {glyph.rects?.map(([x, y, width, height, rx]) => (
            <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} rx={rx} />
          ))}
          {glyph.paths?.map((d) => (
            <path key={d} d={d} />
          ))}
        </symbol>
      ))}
    </svg>
  );
}
