import type { PlanEdit } from '../../core/edit';
import { fixEdits } from '../../features/safe-fixes';
import type { EditReply, EditRequest, FixRequest } from '../../protocol/server';
import { findingKey } from '../../views/common/finding-view';
import { toLocation } from '../lines';
import type { Session } from '../session';

/** Plan edits as text edits of the texts that the server has. Refused when the reader saw an older plan. */
export function edits(session: Session, { edits: asked, version, root }: EditRequest): EditReply {
  return write(session, asked, version, root);
}

/** One fix of a finding, found again by its key. */
export function fix(session: Session, { root, finding: key, fix: index, version }: FixRequest): EditReply {
  const finding = session.plans.record(root)?.project.findings.find((one) => findingKey(one) === key);
  const chosen = finding?.fixes?.[index];
  if (!chosen) return { refused: 'This finding is settled already, or the plan has changed. Look again.' };
  return write(session, chosen.edits, version, root);
}

function write(session: Session, asked: readonly PlanEdit[], version?: number, root?: string): EditReply {
  const record = root === undefined ? undefined : session.plans.record(root);
  if (version !== undefined && record && record.version !== version) {
    return { refused: 'The plan changed in the meantime, so nothing was written. Try again.' };
  }
  const analysis = session.plans.current();
  const made = fixEdits(analysis, { title: '', edits: asked, safe: false });
  if (!made) return { refused: 'This cannot be written as the text stands now. Change it in the text.' };
  return {
    edits: made.flatMap((edit) => {
      const location = toLocation(analysis, edit.file, edit);
      return location ? [{ ...edit, location, version: session.documents.get(edit.file)?.version ?? null }] : [];
    }),
  };
}
