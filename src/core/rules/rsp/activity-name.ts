import type { Activity } from '../../model/plan';

/** What a sentence calls an activity: its name, else its id in code marks. */
export function activityName({ name, id }: Pick<Activity, 'name' | 'id'>): string {
  return name ?? `\`${id}\``;
}
