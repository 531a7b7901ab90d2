import type { VNode } from 'preact';
import { plainMessage } from '../common/message';
import { Icon } from '../parts/icon';
import { Message } from '../parts/message';
import { Goto, Reveal } from '../parts/reveal';
import { useScope } from '../parts/scope';
import type { FindingRow } from './model';

/** The chosen finding: why it matters, what it reads, and everything that can be done about it. */
export function Explained({ of }: { of: FindingRow }): VNode {
  const { actions } = useScope();
  const [first, ...more] = of.fixes;
  return (
    <section class="card explain" aria-live="off">
      <div class="card__head">
        <h3>
          <span class="num">{of.code}</span>
        </h3>
        {of.note ? <span class="soft">{of.note.name}</span> : null}
      </div>
      <div class="explain__body">
        {of.note ? (
          <p>
            <Message text={of.note.why} />
          </p>
        ) : (
          <p>
            <Message text={of.message} />
          </p>
        )}
        {of.note ? (
          <p class="soft small">
            <Message text={of.note.settle} />
          </p>
        ) : null}
        {of.related.length > 0 ? (
          <div class="reads">
            <h4 class="label">See also</h4>
            <ul>
              {of.related.map((related) => (
                <li key={related.text}>
                  <Reveal at={related.at}>
                    <Message text={related.text} />
                  </Reveal>
                  <Goto at={related.at} what={plainMessage(related.text)} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {actions ? (
          <div class="explain__act">
            {first === undefined ? null : (
              <button type="button" class="btn btn--primary" onClick={() => actions.fix(of.key, 0)}>
                {first}
              </button>
            )}
            {more.map((title, i) => (
              <button key={title} type="button" class="btn btn--secondary" onClick={() => actions.fix(of.key, i + 1)}>
                {title}
              </button>
            ))}
            {of.ignore ? (
              <button
                type="button"
                class="btn btn--secondary"
                onClick={() => actions.command('gtmPlan.ignoreFinding', of.ignore)}
              >
                Ignore with a reason…
              </button>
            ) : null}
            <button
              type="button"
              class="explain__more textlink"
              onClick={() => actions.command('gtmPlan.explainRule', { code: of.code })}
            >
              <Icon name="book" small />
              Explain this rule
            </button>
          </div>
        ) : null}
      </div>
    </section>
  );
}
