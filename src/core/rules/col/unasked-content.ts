import { below } from '../../address';
import type { Fix } from '../../finding';
import { byId, functionOf, ownerName } from '../../model/lookup';
import type { Content, Plan } from '../../model/plan';
import { entryRule } from '../rule';
import { stageName } from '../stage-name';
import { hasBothSides } from './both-sides';

/**
 * COL-004. Late is what the plan says is `bofu`. Content that sales or presales makes itself, or that the owner of the
 * stage asked for, is wanted by those who use it.
 */
export const unaskedContent = entryRule({
  code: 'COL-004',
  name: 'unasked-content',
  severity: 'info',
  each: 'content',
  reads: ['stages', 'roles', 'teams'],
  summary: 'Late-stage content that sales did not ask for',
  why: 'Decks that nobody in sales asked for or looked over stay unused.',
  settle: 'Ask sales what is needed, and name under `requested_by` who wants it.',
  check: (content, { plan }) => {
    const stage = content.stage === undefined ? undefined : byId(plan.stages).get(content.stage);
    if (stage?.position !== 'bofu' || !hasBothSides(plan)) return [];
    const wanted = new Set(['sales', 'presales', functionOf(plan, stage.owner)]);
    const { requestedBy, owner } = content;
    if (requestedBy !== undefined && wanted.has(functionOf(plan, requestedBy) ?? 'sales')) return [];
    if (owner !== undefined && ['sales', 'presales'].includes(functionOf(plan, owner) ?? 'sales')) return [];
    const name = content.name ?? `\`${content.id}\``;
    const asked =
      requestedBy === undefined
        ? 'nobody in sales asked for it'
        : `${ownerName(plan, requestedBy)} asked for it, nobody in sales`;
    return [
      {
        at: { ...below(content.at, 'requested_by'), on: 'value' },
        message: `${name} is for ${stageName(plan, stage.id)}, a late stage, but ${asked}. Let sales look it over and name the role under \`requested_by\`.`,
        args: { content: content.id, stage: stage.id },
        fixes: candidates(plan, content, stage.owner),
      },
    ];
  },
});

/** Up to three roles of sales, the owner of the stage first. */
function candidates(plan: Pick<Plan, 'roles' | 'teams'>, content: Content, first: string | undefined): readonly Fix[] {
  const roles = plan.roles.filter((role) => functionOf(plan, role.id) === 'sales');
  const sorted = [...roles.filter((role) => role.id === first), ...roles.filter((role) => role.id !== first)];
  return sorted.slice(0, 3).map((role) => ({
    title: `Name ${ownerName(plan, role.id)} as the one who asked`,
    edits: [
      { op: 'set', at: below(content.at, 'requested_by'), value: role.id, after: ['owner', 'personas', 'stage'] },
    ],
    safe: false,
  }));
}
