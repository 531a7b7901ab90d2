import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Severity } from '../../core/finding';
import { isUnderCursor } from '../common/cursor';
import { Answer } from '../parts/answer';
import { Icon } from '../parts/icon';
import { Message } from '../parts/message';
import { Goto, Reveal } from '../parts/reveal';
import { Scope, useScope } from '../parts/scope';
import { Side } from '../parts/side';
import type { Filters, RenderContext, ViewOption, ViewRender } from '../view';
import { Explained } from './explained';
import { Matrix } from './matrix';
import type { FindingRow, FindingsModel } from './model';

const severityWord: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

/** Draws V14. */
export const findingsRender: ViewRender<FindingsModel> = {
  id: 'findings',
  title: 'Findings',
  icon: 'list',
  filters: ['lens', 'search'],
  options: (model) => [...choices(model), ...ignoredToggle(model)],
  render: (model, context) => (
    <Scope.Provider value={context}>
      <Findings model={model} context={context} />
    </Scope.Provider>
  ),
};

function choices(model: FindingsModel): readonly ViewOption[] {
  const present = new Set(model.groups.flatMap((group) => group.rows.map((row) => row.severity)));
  const severities = (['error', 'warning', 'info'] as const).filter((severity) => present.has(severity));
  const severity: readonly ViewOption[] =
    severities.length < 2
      ? []
      : [
          {
            kind: 'choice',
            id: 'severity',
            label: 'Severity',
            choices: [{ id: 'all', label: 'All' }, ...severities.map((id) => ({ id, label: `${severityWord[id]}s` }))],
          },
        ];
  const group: readonly ViewOption[] =
    model.groups.length < 2
      ? []
      : [
          {
            kind: 'choice',
            id: 'group',
            label: 'Group',
            choices: [
              { id: 'all', label: 'All' },
              ...model.groups.map((entry) => ({ id: entry.code, label: entry.name })),
            ],
          },
        ];
  return [...severity, ...group];
}

function ignoredToggle(model: FindingsModel): readonly ViewOption[] {
  return model.ignored.length > 0 ? [{ kind: 'toggle', id: 'ignored', label: 'Ignored', initial: true }] : [];
}

function Findings({ model, context }: { model: FindingsModel; context: RenderContext }): VNode {
  const { filters } = context;
  const groups = model.groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => isShown(row, filters)) }))
    .filter((group) => group.rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const [chosen, choose] = useState<string | undefined>(undefined);
  // The finding under the cursor, else the one that was chosen, else the heaviest.
  const selected =
    rows.find((row) => row.key === chosen) ?? rows.find((row) => isUnderCursor(context.cursor, row.at)) ?? rows[0];
  const ignored = filters.options?.ignored === false ? [] : model.ignored;
  const interactive = context.actions !== undefined;
  return (
    <div class="v14-findings">
      <Answer of={model.answer} />
      <div class={rows.length > 0 ? 'v14' : 'v14 v14--none'}>
        <div class="v14__list">
          {groups.map((group) => (
            <section key={group.code} class="fg" aria-labelledby={`g-${group.code}`}>
              <h3 id={`g-${group.code}`}>
                <span class="num">{group.code}</span> <span>{group.name}</span>
              </h3>
              <ul>
                {group.rows.map((row) => (
                  <Row
                    key={row.key}
                    row={row}
                    selected={interactive && row === selected}
                    brief={isBrief(row, filters.lens)}
                    cursor={isUnderCursor(context.cursor, row.at)}
                    onSelect={() => choose(row.key)}
                  />
                ))}
              </ul>
            </section>
          ))}
          {rows.length === 0 && model.groups.length > 0 ? (
            <p class="nothing">No finding matches these filters.</p>
          ) : null}
          {ignored.length > 0 ? <Ignored rows={ignored} /> : null}
        </div>
        {rows.length > 0 ? (
          <aside class="v14__side" aria-label="About the findings">
            {interactive && selected ? <Explained of={selected} /> : null}
            <Matrix groups={groups} sides={model.sides} />
          </aside>
        ) : null}
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: FindingRow;
  readonly selected: boolean;
  readonly brief: boolean;
  readonly cursor: boolean;
  readonly onSelect: () => void;
}

function Row({ row, selected, brief, cursor, onSelect }: RowProps): VNode {
  const { actions } = useScope();
  const classes = ['fd', selected ? 'fd--sel' : '', cursor && !selected ? 'is-cursor' : '', brief ? 'fd--brief' : ''];
  return (
    <li class={classes.filter(Boolean).join(' ')}>
      <span class={`fd__sev sev--${row.severity}`}>
        <Icon name={row.severity} />
        <span class="sr">{severityWord[row.severity]}</span>
      </span>
      {actions ? (
        <button type="button" class="fd__code num" aria-pressed={selected} onClick={onSelect}>
          {row.code}
        </button>
      ) : (
        <span class="fd__code num">{row.code}</span>
      )}
      <div class="fd__main">
        <p>
          <Message text={row.message} />
        </p>
        {brief ? null : <Place row={row} />}
      </div>
      <span class="fd__side">
        <Side side={row.side} label={row.sideLabel} />
      </span>
      <span class="fd__fix">
        {actions && !brief
          ? row.fixes.slice(0, 1).map((title) => (
              <button key={title} type="button" class="fix" onClick={() => actions.fix(row.key, 0)}>
                <Icon name="bulb" />
                <span>{title}</span>
              </button>
            ))
          : null}
      </span>
    </li>
  );
}

/** Where the finding stands, in the user's words. */
export function Place({ row }: { row: Pick<FindingRow, 'place' | 'at'> }): VNode {
  return (
    <p class="fd__at">
      <Reveal class="id" at={row.at}>
        {row.place || 'the whole plan'}
      </Reveal>
      <Goto at={row.at} what={row.place || 'the plan'} />
    </p>
  );
}

function Ignored({ rows }: { rows: readonly FindingRow[] }): VNode {
  const { actions } = useScope();
  const write = actions?.edit;
  return (
    <details class="ign" open>
      <summary>
        <Icon name="down" small />
        Ignored with a reason <span class="tab__count">{rows.length}</span>
      </summary>
      <ul>
        {rows.map((row) => {
          const { stop } = row;
          return (
            <li key={row.key} class="fd fd--ign">
              <span class="fd__sev">
                <Icon name={row.severity} />
                <span class="sr">{severityWord[row.severity]}, ignored</span>
              </span>
              <span class="fd__code num">{row.code}</span>
              <div class="fd__main">
                <p>
                  <Message text={row.message} />
                </p>
                <p class="fd__reason">“{row.ignored}”</p>
              </div>
              <span class="fd__side">
                <Side side={row.side} label={row.sideLabel} />
              </span>
              <span class="fd__fix">
                {stop && write ? (
                  <button type="button" class="textlink" onClick={() => write([stop])}>
                    Stop ignoring
                  </button>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function isShown(row: FindingRow, filters: Filters): boolean {
  const { severity, group } = filters.options ?? {};
  if (typeof severity === 'string' && severity !== 'all' && row.severity !== severity) return false;
  if (typeof group === 'string' && group !== 'all' && !row.code.startsWith(group)) return false;
  const search = filters.search?.trim().toLowerCase();
  return !search || `${row.code} ${row.message} ${row.place} ${row.sideLabel}`.toLowerCase().includes(search);
}

/** A lens keeps the other side's findings one line high; leaders read errors and what both share in full. */
function isBrief(row: FindingRow, lens: Filters['lens']): boolean {
  if (lens === 'both') return false;
  if (lens === 'leadership') return row.severity !== 'error' && row.side !== 'shared';
  return row.side !== lens && row.side !== 'shared';
}
