import type { Format } from './format';

/** One test suite a file, one case a finding; errors and warnings fail, notes pass. A clean file is one passing case. */
export const junit: Format = ({ findings, errors, warnings }) => {
  const open = findings.filter((one) => !one.ignored);
  const files = [...new Set(open.map((one) => one.file))];
  const suites = files.map((file) => {
    const cases = open.filter((one) => one.file === file);
    const failures = cases.filter((one) => one.severity !== 'info').length;
    const body = cases.map(({ code, address, message, severity, range }) => {
      const place = `${file}:${range.start.line + 1}:${range.start.character + 1}`;
      const head = `<testcase classname="${xml(file)}" name="${xml(`${code} ${address}`)}"`;
      return severity === 'info'
        ? `    ${head}><system-out>${xml(`${place} ${message}`)}</system-out></testcase>`
        : `    ${head}><failure type="${severity}" message="${xml(message)}">${xml(place)}</failure></testcase>`;
    });
    return `  <testsuite name="${xml(file)}" tests="${cases.length}" failures="${failures}">\n${body.join('\n')}\n  </testsuite>`;
  });
  if (suites.length === 0) {
    suites.push(
      '  <testsuite name="gtm-plan" tests="1" failures="0">\n    <testcase classname="gtm-plan" name="no findings"/>\n  </testsuite>',
    );
  }
  const tests = Math.max(open.length, 1);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gtm-plan" tests="${tests}" failures="${errors + warnings}">\n${suites.join('\n')}\n</testsuites>\n`;
};

function xml(text: string): string {
  // Control characters are not allowed in XML 1.0 even when escaped.
  return [...text]
    .filter((one) => one >= ' ' || one === '\t' || one === '\n')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
