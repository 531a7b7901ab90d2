import type { VNode } from 'preact';
import type { Answer as AnswerModel } from '../view';
import { Phrases } from './phrases';

/** The head of every view: its question, small, and the one sentence that answers it. */
export function Answer({ of }: { of: AnswerModel }): VNode {
  return (
    <div class="answer">
      <h2>{of.question}</h2>
      <p>
        <Phrases of={of.sentence} link="answer__link" />
      </p>
    </div>
  );
}
