import type { VNode } from 'preact';
import type { Phrase } from '../view';
import { RevealText } from './reveal';

/** A sentence in pieces: plain words, links to a cell of the view, links into the plan's text. */
export function Phrases({ of, link }: { of: readonly Phrase[]; link?: string }): VNode {
  return (
    <>
      {of.map((phrase, i) => {
        const key = `${i} ${phrase.text}`;
        if (phrase.anchor !== undefined) {
          return (
            <a key={key} class={link} href={`#${phrase.anchor}`}>
              {phrase.text}
            </a>
          );
        }
        return phrase.at === undefined ? (
          phrase.text
        ) : (
          <RevealText key={key} at={phrase.at} class={link}>
            {phrase.text}
          </RevealText>
        );
      })}
    </>
  );
}

/** The words of a sentence without its links. */
export function plainText(sentence: readonly Phrase[]): string {
  return sentence.map((phrase) => phrase.text).join('');
}
