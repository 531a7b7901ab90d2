/** One notion of "did you mean" for keys, words and ids. */
export { lettersApart, nearest } from '../schema/nearest';
