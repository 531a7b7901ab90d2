import type { Format } from './format';

/** What `check --format` knows, loaded when asked for. */
export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  text: async () => (await import('./text')).text,
  json: async () => (await import('./json')).json,
  sarif: async () => (await import('./sarif')).sarif,
  junit: async () => (await import('./junit')).junit,
  github: async () => (await import('./github')).github,
};
