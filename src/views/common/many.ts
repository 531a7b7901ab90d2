/** English nouns that stages are commonly named by; any other name stays as the company wrote it. */
const nouns: ReadonlySet<string> = new Set(
  (
    'account activation advocate application booking buyer call cart checkout client contact conversation customer deal ' +
    'demo enquiry inquiry lead meeting member opportunity order partner prospect proposal quote referral renewal request ' +
    'session signup sign-up subscriber subscription trial user view visit visitor'
  ).split(' '),
);

/** A stage's name for more than one: `MQLs`, `Leads`, `Opportunities`; unchanged where the name is no known noun. */
export function many(name: string): string {
  const last = name.split(/\s+/).at(-1) ?? '';
  const abbreviation = /^[A-Z]{2,6}$/.test(name);
  if (!abbreviation && !nouns.has(last.toLowerCase())) return name;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}
