import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PlanHeader } from '../../protocol/server';
import type { IconName } from '../icons';
import { Icon } from '../parts/icon';
import type { FilterName, Filters, ViewOption } from '../view';
import type { Choice, Controls } from './controls';

interface FilterBarProps {
  readonly filters: Filters;
  /** Which filters act on the shown view; the others are not shown. */
  readonly names: readonly FilterName[];
  readonly options: readonly ViewOption[];
  readonly conflicts?: number;
  readonly choices: PlanHeader['filters'];
  readonly controls: Controls;
  readonly onChange: (filters: Filters) => void;
}

const lenses = [
  ['both', 'Both', 'shared'],
  ['marketing', 'Marketing', 'marketing'],
  ['sales', 'Sales', 'sales'],
  ['leadership', 'Leadership', 'eye'],
] as const satisfies readonly (readonly [Filters['lens'], string, IconName | 'shared'])[];

/** What narrows the view: lens, segment, stage, owner, the view's own switches, search. Folds into one button on narrow panels. */
export function FilterBar(props: FilterBarProps): VNode | null {
  const { filters, names, options, conflicts, choices, controls, onChange } = props;
  const [open, setOpen] = useState(false);
  if (names.length === 0 && options.length === 0) return null;
  const shows = (name: FilterName) => names.includes(name);
  const set = (change: Partial<Filters>) => onChange({ ...filters, ...change });
  const setOption = (id: string, value: string | boolean) => set({ options: { ...filters.options, [id]: value } });
  const { Search } = controls;
  const selects = [
    shows('segment')
      ? pick(controls, 'Segment', choices.segments, 'All', filters.segment, (segment) => set({ segment }))
      : null,
    shows('stage') ? pick(controls, 'Stage', choices.stages, 'All', filters.stage, (stage) => set({ stage })) : null,
    shows('owner') ? pick(controls, 'Owner', choices.owners, 'Anyone', filters.owner, (owner) => set({ owner })) : null,
  ];
  const toggles = [
    shows('onlyConflicts') ? (
      <Toggle
        key="onlyConflicts"
        icon="warning"
        on={filters.onlyConflicts === true}
        onPress={() => set({ onlyConflicts: !filters.onlyConflicts })}
        label="Only conflicts"
        count={conflicts}
      />
    ) : null,
    shows('evidence') ? (
      <Toggle
        key="evidence"
        icon="derived"
        on={filters.evidence !== false}
        onPress={() => set({ evidence: filters.evidence === false })}
        label="Evidence"
      />
    ) : null,
    ...options.map((option) => drawOption(controls, option, filters.options?.[option.id], setOption)),
  ];
  // A plan with one segment leaves nothing to choose, and an empty bar says nothing.
  const folds = selects.some((select) => select !== null) || toggles.some((toggle) => toggle !== null);
  if (!folds && !shows('lens') && !shows('search')) return null;
  return (
    <fieldset class={open ? 'filters is-open' : 'filters'} aria-label="Filters">
      {shows('lens') ? (
        <fieldset class="lens" aria-label="Role lens">
          {lenses.map(([id, label, icon]) => (
            <button
              key={id}
              type="button"
              aria-pressed={filters.lens === id}
              aria-label={label}
              title={label}
              onClick={() => set({ lens: id })}
            >
              <Icon name={icon} small />
              <span>{label}</span>
            </button>
          ))}
        </fieldset>
      ) : null}
      {folds ? (
        <button type="button" class="toggle filters__fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="filter" small />
          <span>Filters</span>
        </button>
      ) : null}
      {selects}
      <div class="filters__end">{toggles}</div>
      {shows('search') ? (
        <Search
          label="Search this view"
          value={filters.search ?? ''}
          onType={(search) => set({ search: search === '' ? undefined : search })}
        />
      ) : null}
    </fieldset>
  );
}

function pick(
  { Select }: Controls,
  label: string,
  entries: readonly { readonly id: string; readonly name: string }[],
  all: string,
  value: string | undefined,
  onPick: (id: string | undefined) => void,
): VNode | null {
  if (entries.length < 2) return null;
  const choices: readonly Choice[] = [
    { id: '', label: all },
    ...entries.map((entry) => ({ id: entry.id, label: entry.name })),
  ];
  return (
    <Select
      key={label}
      label={label}
      value={value ?? ''}
      choices={choices}
      onPick={(id) => onPick(id === '' ? undefined : id)}
    />
  );
}

function drawOption(
  { Select }: Controls,
  option: ViewOption,
  value: string | boolean | undefined,
  set: (id: string, value: string | boolean) => void,
): VNode {
  if (option.kind === 'toggle') {
    const on = typeof value === 'boolean' ? value : option.initial;
    return <Toggle key={option.id} on={on} onPress={() => set(option.id, !on)} label={option.label} />;
  }
  const chosen = typeof value === 'string' ? value : (option.choices[0]?.id ?? '');
  return (
    <Select
      key={option.id}
      label={option.label}
      value={chosen}
      choices={option.choices}
      onPick={(id) => set(option.id, id)}
    />
  );
}

interface ToggleProps {
  readonly icon?: IconName;
  readonly on: boolean;
  readonly label: string;
  readonly count?: number;
  readonly onPress: () => void;
}

function Toggle({ icon, on, label, count, onPress }: ToggleProps): VNode {
  return (
    <button type="button" class="toggle" aria-pressed={on} onClick={onPress}>
      {icon ? <Icon name={icon} small /> : null}
      {label}
      {count !== undefined && count > 0 ? <span class="tab__count">{count}</span> : null}
    </button>
  );
}
