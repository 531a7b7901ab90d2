/**
 * What checks plans and answers about them, as one module. The worker's bundle holds it, and the Node server loads it
 * from there at the first message that needs it: the package carries it once, and `initialize` does not wait for it.
 */
export * from './handlers/code-actions';
export * from './handlers/edits';
export * from './handlers/explain';
export * from './handlers/export-view';
export * from './handlers/figures';
export * from './handlers/places';
export * from './handlers/scaffolds';
export * from './handlers/view';
export * from './session';
