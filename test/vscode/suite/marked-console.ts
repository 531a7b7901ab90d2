/**
 * Import this module before mocha, which keeps the console that it finds.
 *
 * The extension host's log and the suite's own output come down the same wire. Every line of the suite gets an invisible
 * mark here, and the harness prints the marked lines only. The host's `console.log` ignores being assigned to, therefore
 * the whole object is replaced.
 */
const mark = '\u2063';
const real = console;

/** The placeholders that mocha's reporter uses. */
function format(values: readonly unknown[]): string {
  const [first, ...others] = values;
  if (typeof first !== 'string') return values.map(String).join(' ');
  const text = first.replace(/%([sdo%])/g, (whole, kind: string) => {
    if (kind === '%') return '%';
    return others.length > 0 ? String(others.shift()) : whole;
  });
  return [text, ...others.map(String)].join(' ');
}

globalThis.console = Object.create(real, {
  log: { value: (...values: readonly unknown[]) => real.log(format(values).replace(/^/gm, mark)) },
});
