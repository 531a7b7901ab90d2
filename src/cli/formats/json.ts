import type { Format } from './format';

/** The contract for other programs: version 1, lines and characters from 0. */
export const json: Format = ({ files, findings, errors, warnings, infos }) =>
  `${JSON.stringify({ version: 1, summary: { files, errors, warnings, infos }, findings }, null, 2)}\n`;
