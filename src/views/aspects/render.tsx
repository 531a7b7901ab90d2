import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PlanEdit } from '../../core/edit';
import type { Side as SideId } from '../../core/model/values';
import { isUnderCursor } from '../common/cursor';
import { AddButton, Missing } from '../parts/add-button';
import { Answer } from '../parts/answer';
import { Chip } from '../parts/chip';
import { Derived } from '../parts/derived';
import { EditField } from '../parts/editable';
import { Badge, FindingLine } from '../parts/finding-line';
import { Icon } from '../parts/icon';
import { plainText } from '../parts/phrases';
import { Goto } from '../parts/reveal';
import { Scope, useScope } from '../parts/scope';
import { Side, SideRule } from '../parts/side';
import type { Filters, RenderContext, ViewRender } from '../view';
import type { AspectCell, AspectRow, AspectsModel, MissingText, SaidThing } from './model';

const sides: readonly SideId[] = ['marketing', 'shared', 'sales'];
/** A cell shows so many findings in full; the rest is one click away. */
const mostFindings = 2;

/** Draws V1. */
export const aspectsRender: ViewRender<AspectsModel> = {
  id: 'aspects',
  title: 'Aspects',
  icon: 'columns',
  filters: ['lens', 'onlyConflicts', 'evidence', 'search'],
  conflicts: (model) => model.rows.filter(hasConflict).length,
  render: (model, context) => (
    <Scope.Provider value={context}>
      <Aspects model={model} context={context} />
    </Scope.Provider>
  ),
};

function Aspects({ model, context }: { model: AspectsModel; context: RenderContext }): VNode {
  const { filters } = context;
  const rows = model.rows.filter((row) => isShown(row, filters));
  const declared = rows.filter((row) => row.at !== undefined);
  const undeclared = rows.filter((row) => row.at === undefined);
  return (
    <div class="v1-aspects">
      <Answer of={model.answer} />
      <table class={`v1 v1--lens-${filters.lens}`} aria-label="Marketing, shared and sales by aspect">
        <thead>
          <tr>
            <th scope="col" class="v1h v1h--aspect">
              <SideRule />
              <span class="v1h__name">Aspect</span>
              <span class="v1h__team">
                {model.declared} of {model.rows.length} declared
              </span>
            </th>
            {sides.map((side) => (
              <th key={side} scope="col" class={`v1h v1h--${side}`}>
                <SideRule side={side} />
                <span class="v1h__name">
                  <Side side={side} label={model.heads[side].label} />
                </span>
                <span class="v1h__team">{model.heads[side].sub}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {declared.map((row) => (
            <Row key={row.anchor} row={row} model={model} context={context} />
          ))}
        </tbody>
        {undeclared.length > 0 ? (
          <tbody>
            <tr class="v1g">
              <th scope="rowgroup" colSpan={4}>
                <span class="v1g__name">Not declared yet</span>
                {context.actions?.edit ? (
                  <span class="soft">The dashed texts are what is usual; click one to say it.</span>
                ) : null}
              </th>
            </tr>
            {undeclared.map((row) => (
              <Row key={row.anchor} row={row} model={model} context={context} />
            ))}
          </tbody>
        ) : null}
      </table>
      {rows.length === 0 ? <p class="nothing">No aspect matches these filters.</p> : null}
      <Legend still={!context.actions} />
    </div>
  );
}

function Row({ row, model, context }: { row: AspectRow; model: AspectsModel; context: RenderContext }): VNode {
  const { lens } = context.filters;
  const classes = [
    isUnderCursor(context.cursor, row.at) ? 'is-cursor' : '',
    row.at === undefined ? 'v1r--undeclared' : '',
  ];
  return (
    <tr id={row.anchor} class={classes.filter(Boolean).join(' ') || undefined}>
      <th scope="row" class="v1a">
        <span class="v1a__name">{row.name}</span>
        <span class="v1a__sub">{row.sub}</span>
        {row.at === undefined ? <span class="sr">, not declared yet</span> : null}
        <span class="v1a__meta">
          <Goto at={row.at} what={row.name} />
        </span>
      </th>
      {sides.map((side) => {
        const cell = row.cells[side];
        const brief = isBrief(lens, side, row);
        return (
          <td key={side} class={cellClass(side, cell, brief)}>
            <span class="v1c__label">
              <Side side={side} label={model.heads[side].label} />
            </span>
            {brief ? <BriefCell cell={cell} /> : <Cell cell={cell} row={row} side={side} filters={context.filters} />}
          </td>
        );
      })}
    </tr>
  );
}

function cellClass(side: SideId, cell: AspectCell, brief: boolean): string {
  const empty = cell.said.length === 0 && cell.evidence.length === 0 && cell.findings.length === 0 && !cell.missing;
  return ['v1c', `v1c--${side}`, empty ? 'v1c--none' : '', brief ? 'v1c--brief' : ''].filter(Boolean).join(' ');
}

function Cell({
  cell,
  row,
  side,
  filters,
}: {
  cell: AspectCell;
  row: AspectRow;
  side: SideId;
  filters: Filters;
}): VNode {
  const declared = row.at !== undefined;
  return (
    <>
      {cell.said.length > 0 ? <SaidList said={cell.said} what={`${row.name}, ${side}`} /> : null}
      {cell.said.length === 0 && !cell.missing ? <Nothing /> : null}
      {cell.missing ? <Unsaid missing={cell.missing} what={`${row.name}, ${side}`} usual={!declared} /> : null}
      {filters.evidence === false ? null : cell.evidence.map((line) => <Derived key={plainText(line)} of={line} />)}
      {cell.findings.slice(0, mostFindings).map((finding) => (
        <FindingLine key={finding.key} of={finding} />
      ))}
      {cell.findings.length > mostFindings ? <MoreFindings count={cell.findings.length - mostFindings} /> : null}
      {cell.missing && declared && cell.findings.length === 0 ? <Usual missing={cell.missing} /> : null}
    </>
  );
}

/** The side that the lens leaves in the background: one line, so that neither head loses the row. */
function BriefCell({ cell }: { cell: AspectCell }): VNode {
  const said = cell.said.map((item) => item.text).join(' · ');
  return (
    <>
      <p class="brief">{said || (cell.missing ? 'nothing said' : '–')}</p>
      {cell.findings.length > 0 ? (
        <span class="chips">
          {cell.findings.slice(0, mostFindings).map((finding) => (
            <Badge key={finding.key} of={finding} />
          ))}
        </span>
      ) : null}
    </>
  );
}

function SaidList({ said, what }: { said: readonly SaidThing[]; what: string }): VNode {
  if (said.every((item) => item.thing === undefined)) {
    return (
      <ul class="said">
        {said.map((item, i) => (
          <li key={`${i} ${item.text}`}>
            <SaidText said={item} what={what} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <span class="chips">
      {said.map((item, i) =>
        item.thing ? (
          <Chip
            key={`${i} ${item.text}`}
            icon={item.thing.icon}
            text={item.text}
            title={item.thing.title}
            at={item.conflict ? item.at : item.thing.at}
            conflict={item.conflict && `${item.text}, ${item.conflict}`}
          />
        ) : (
          <span key={`${i} ${item.text}`}>{item.text}</span>
        ),
      )}
    </span>
  );
}

/** A declared text; a click goes to it, a double click or F2 edits it where it stands. */
function SaidText({ said, what }: { said: SaidThing; what: string }): VNode {
  const { actions } = useScope();
  const [editing, setEditing] = useState(false);
  if (!actions) return <>{said.text}</>;
  const write = actions.edit;
  if (editing && write) {
    return (
      <EditField
        label={what}
        initial={said.text}
        hint="writes it into the plan"
        onLeave={() => setEditing(false)}
        onWrite={(text) => {
          setEditing(false);
          if (text !== said.text) write([{ op: 'set', at: said.at, value: text }]);
        }}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button does not wrap with the words around it.
    <span
      role="link"
      tabIndex={0}
      class="said__text"
      title={write ? 'Click to go to the text, F2 to edit it here' : undefined}
      onClick={() => actions.reveal(said.at)}
      onDblClick={() => setEditing(write !== undefined)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') actions.reveal(said.at);
        if (event.key !== 'F2' || !write) return;
        event.preventDefault();
        setEditing(true);
      }}
    >
      {said.text}
    </span>
  );
}

/** An empty side: what to say, and a field for it; `usual` puts what is usual in the prompt's place. */
function Unsaid({ missing, what, usual }: { missing: MissingText; what: string; usual: boolean }): VNode {
  const { actions } = useScope();
  const [writing, setWriting] = useState(false);
  const write = actions?.edit;
  if (!write) return usual ? <Nothing /> : <Missing text="nothing said" />;
  if (!writing) {
    const text = usual && missing.usual !== '' ? missing.usual : missing.prompt;
    return <AddButton text={text} title={missing.prompt} onClick={() => setWriting(true)} />;
  }
  return (
    <EditField
      label={what}
      initial={usual ? missing.usual : ''}
      placeholder={missing.usual}
      hint="writes it into the plan"
      onLeave={() => setWriting(false)}
      onWrite={(text) => {
        setWriting(false);
        write([withText(missing.edit, text)]);
      }}
    />
  );
}

/** The usual text of the side, as an offer. */
function Usual({ missing }: { missing: MissingText }): VNode | null {
  const { actions } = useScope();
  const write = actions?.edit;
  if (!write || missing.usual === '') return null;
  return (
    <p class="usual">
      <span>Usual: “{missing.usual}”.</span>{' '}
      <button type="button" class="fix" onClick={() => write([missing.edit])}>
        <Icon name="bulb" />
        <span>Use this text</span>
      </button>
    </p>
  );
}

/** The edit with the reader's own text instead of the usual one. */
export function withText(edit: PlanEdit, text: string): PlanEdit {
  if (edit.op === 'set') return { ...edit, value: [text] };
  if (edit.op !== 'append' || edit.value === null || typeof edit.value !== 'object' || Array.isArray(edit.value))
    return edit;
  const value = Object.fromEntries(
    Object.entries(edit.value).map(([key, old]) => [key, Array.isArray(old) ? [text] : old]),
  );
  return { ...edit, value };
}

function MoreFindings({ count }: { count: number }): VNode {
  const { actions } = useScope();
  const text = `and ${count} more ${count === 1 ? 'finding' : 'findings'}`;
  return actions?.select ? (
    <button type="button" class="textlink more" onClick={() => actions.select?.('findings')}>
      {text}
    </button>
  ) : (
    <span class="more soft">{text}</span>
  );
}

function Nothing(): VNode {
  return (
    <>
      <span class="none" aria-hidden="true">
        –
      </span>
      <span class="sr">Nothing declared</span>
    </>
  );
}

function Legend({ still }: { still: boolean }): VNode {
  return (
    <p class="legend">
      <span>
        <Icon name="derived" small />
        follows from the plan’s own data
      </span>
      {still ? null : (
        <>
          <span>
            <span class="add add--key">dashed</span>
            missing, click to add
          </span>
          <span>
            <span class="key key--cursor" />
            line with the cursor
          </span>
          <span>
            <kbd class="kbd">F2</kbd>
            edit a text in place
          </span>
        </>
      )}
    </p>
  );
}

/** A row in which something is unsettled: a side is silent, claims what is not its own, or has a finding that counts. */
function hasConflict(row: AspectRow): boolean {
  const open = sides.some((side) => row.cells[side].findings.some((finding) => finding.severity !== 'info'));
  return open || (row.at !== undefined && !row.meets);
}

function isShown(row: AspectRow, filters: Filters): boolean {
  if (filters.onlyConflicts && !hasConflict(row)) return false;
  const search = filters.search?.trim().toLowerCase();
  return !search || textOf(row).toLowerCase().includes(search);
}

function textOf(row: AspectRow): string {
  const cells = sides.flatMap((side) => {
    const cell = row.cells[side];
    const findings = cell.findings.map((finding) => `${finding.code} ${finding.message}`);
    return [
      ...cell.said.map((said) => `${said.text} ${said.thing?.title ?? ''}`),
      ...cell.evidence.map(plainText),
      ...findings,
    ];
  });
  return [row.name, row.sub, ...cells].join('\n');
}

/** Leaders read the exceptions in full, a side reads its own column and what is shared. */
function isBrief(lens: Filters['lens'], side: SideId, row: AspectRow): boolean {
  if (lens === 'both') return false;
  if (lens === 'leadership') return !hasConflict(row);
  return side !== 'shared' && side !== lens;
}
