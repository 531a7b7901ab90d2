/** What in a text would let one reach a person. */
export type PersonalData = 'e-mail address' | 'phone number';

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;

/**
 * Phone numbers in the shapes that nothing else has: an international prefix, an area code that begins with 0, or the
 * American three-three-four. Dates, ranges and sums begin otherwise or are too short.
 */
const phones: readonly RegExp[] = [
  /(?<![\p{L}\p{N}.,])(?:\+|00)[1-9](?:[ ()./-]{0,2}\d){8,13}(?![\p{N}%])/u,
  /(?<![\p{L}\p{N}.,/-])\(?0[1-9]\d{1,4}\)?[ /-]{1,3}\d(?:[ -]?\d){4,9}(?![\p{N}%.,:])/u,
  /(?<![\p{L}\p{N}.,/-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\p{L}\p{N}.,/-]|\.\d)/u,
];

/** The first kind of personal data in a text; `undefined` when there is none. */
export function personalData(text: string): PersonalData | undefined {
  if (email.test(text)) return 'e-mail address';
  return phones.some((shape) => shape.test(text)) ? 'phone number' : undefined;
}
