/** A plan without an error; its one handoff goes from marketing to sales. */
export const soundPlan = `gtm: 1
kind: plan
id: small
name: Small plan
period: { start: 2027-01-01, end: 2027-12-31 }
currency: EUR
teams:
  - { id: mkt, name: Marketing, function: marketing }
  - { id: sls, name: Sales, function: sales }
roles:
  - { id: lead-gen, title: Demand lead, team: mkt }
  - { id: closer, title: Account executive, team: sls }
segments:
  - id: mid
    name: Mid-market
    model: b2b
`;

/** The codes of diagnostics, with the text that each underlines. */
export function codes(
  text: string,
  diagnostics: readonly { code?: unknown; range: { start: Place; end: Place } }[],
): string[] {
  const lines = text.split('\n');
  return diagnostics.map(({ code, range: { start, end } }) => {
    const line = lines[start.line] ?? '';
    return `${String(code)} ${line.slice(start.character, start.line === end.line ? end.character : undefined)}`;
  });
}

interface Place {
  readonly line: number;
  readonly character: number;
}
