import type { VNode } from 'preact';
import { capital } from '../common/format';
import { Badge } from '../parts/finding-line';
import { Icon } from '../parts/icon';
import { Reveal } from '../parts/reveal';
import type { ApartStage, FarHandoff, StagesModel } from './model';

/** Handoffs that skip a stage or go back, which have no place between two columns. */
export function FarHandoffs({ of }: { of: readonly FarHandoff[] }): VNode | null {
  if (of.length === 0) return null;
  return (
    <section class="v2__under" aria-label="Other handoffs">
      <h3 class="label">Other handoffs</h3>
      <ul class="chips">
        {of.map((handoff) => (
          <li key={handoff.id}>
            <Reveal class="chip" at={handoff.at}>
              <Icon name="handoff" />
              <span>
                {handoff.from} → {handoff.to}
                {handoff.firstTouch ? `, first touch in ${handoff.firstTouch}` : ''}
              </span>
            </Reveal>
            {handoff.findings.slice(0, 1).map((finding) => (
              <Badge key={finding.key} of={finding} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Lost and churned stages: off the way, so they stand apart. */
export function Apart({ of }: { of: readonly ApartStage[] }): VNode | null {
  if (of.length === 0) return null;
  return (
    <section class="v2__under" aria-label="Off the way">
      <h3 class="label">Off the way</h3>
      <ul class="v2__apart">
        {of.map((stage) => (
          <li key={stage.name} class="apart">
            <Reveal class="apart__name" at={stage.at}>
              {stage.name}
            </Reveal>
            <span class="apart__kind">{stage.kind}</span>
            {stage.owner ? <span class="soft">{stage.owner.name}</span> : null}
            {stage.entry.length > 0 ? <span class="soft">In: {stage.entry.join('; ')}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Steps that no stage holds, in order, by process. */
export function LooseSteps({ of }: { of: StagesModel['looseSteps'] }): VNode | null {
  if (of.length === 0) return null;
  return (
    <section class="v2__under" aria-label="Process steps">
      {of.map((side) => (
        <div key={side.label} class="v2__process">
          <h3 class="label">{capital(side.label)} steps</h3>
          <ol class="chips">
            {side.steps.map((step, i) => (
              <li key={`${i} ${step.name}`}>
                <Reveal class="chip" at={step.at}>
                  <Icon name="step" />
                  <span>
                    {i + 1} {step.name}
                  </span>
                </Reveal>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
