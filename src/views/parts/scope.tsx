import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RenderContext } from '../view';

/** What an export sees: nothing can be done, nothing is filtered. */
export const stillContext: RenderContext = { filters: { lens: 'both' } };

/** The context that the parts of a view share, so that a chip deep in a table knows whether it can be clicked. */
export const Scope = createContext<RenderContext>(stillContext);

/** The render context around a part; the still one in exports and tests that set none. */
export function useScope(): RenderContext {
  return useContext(Scope);
}
