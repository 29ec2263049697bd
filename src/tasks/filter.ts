/** Which tasks somebody asks for. */
import {
  matchUnit,
  type UnitContext,
  type UnitMatch,
  unitContext,
  wantedUnit,
} from '../language/unitNames/match.js';
import type { NamedPlan, Task, TaskMatch } from './types.js';

export type TaskRole = 'lead' | 'support' | 'any';

export interface TaskQuery {
  /** A unit by any of its names; `null` is every unit. */
  readonly unit: readonly string[] | null;
  readonly role: TaskRole;
  /** Without units that are only reached by a collective name. */
  readonly namedOnly: boolean;
  /** ISO days: a deadline lies before, after. The day itself does not count. */
  readonly dueBefore: string | null;
  readonly dueAfter: string | null;
  /** ISO day: the last deadline lies before it. */
  readonly overdueOn: string | null;
}

export const EVERY_TASK: TaskQuery = {
  unit: null,
  role: 'any',
  namedOnly: false,
  dueBefore: null,
  dueAfter: null,
  overdueOn: null,
};

/** A task with several periods has a deadline at the end of each. */
const deadlines = ({ time }: Task): string[] => (time?.intervals ?? []).flatMap(({ end }) => end ?? []);

function isDue(task: Task, { dueBefore, dueAfter, overdueOn }: TaskQuery): boolean {
  if (overdueOn !== null && (task.due === null || task.due >= overdueOn)) return false;
  if (dueBefore === null && dueAfter === null) return true;
  return deadlines(task).some(
    (day) => (dueBefore === null || day < dueBefore) && (dueAfter === null || day > dueAfter),
  );
}

type Matcher = (task: Task, context: UnitContext) => TaskMatch[];

const ROLES = ['lead', 'support'] as const;

/** Names repeat over thousands of tasks: each is looked at once for each plan. */
function createMatcher({ unit, role, namedOnly }: TaskQuery): Matcher {
  const wanted = wantedUnit(unit ?? []);
  const known = new Map<UnitContext, Map<string, UnitMatch | null>>();
  const match = (printed: string, context: UnitContext): UnitMatch | null => {
    const names = known.get(context) ?? new Map<string, UnitMatch | null>();
    known.set(context, names);
    const found = names.get(printed);
    if (found !== undefined) return found;
    const made = matchUnit(wanted, printed, context);
    names.set(printed, made);
    return made;
  };
  const roles = ROLES.filter((one) => role === 'any' || role === one);
  return (task, context) =>
    roles.flatMap((one) =>
      (task[one]?.units ?? []).flatMap((printed) => {
        const as = match(printed, context);
        return as === null || (namedOnly && as === 'member') ? [] : [{ unit: printed, role: one, as }];
      }),
    );
}

const contextOf = ({ plan }: NamedPlan): UnitContext =>
  unitContext([plan.header.parentAgency, ...plan.header.issuers, plan.header.place]);

/** Plans of one office share their context, so that names are matched once for all of them. */
function createContexts(): (plan: NamedPlan) => UnitContext {
  const known = new Map<string, UnitContext>();
  return (named) => {
    const { parentAgency, issuers, place } = named.plan.header;
    const key = [parentAgency, ...issuers, place].join('\n');
    const found = known.get(key) ?? contextOf(named);
    known.set(key, found);
    return found;
  };
}

/** A unit named by itself tells more than a collective in the same cell. */
const byName = (matches: readonly TaskMatch[]): readonly TaskMatch[] => {
  const named = matches.filter((one) => one.as === 'name');
  return named.length > 0 ? named : matches;
};

/** Keeps the tasks of the query; with a unit, each says how it was found. */
export function createFilter(query: TaskQuery): (plan: NamedPlan, tasks: readonly Task[]) => Task[] {
  const matcher = query.unit === null ? null : createMatcher(query);
  const contexts = createContexts();
  const { role } = query;
  return (plan, tasks) => {
    const due = tasks.filter((task) => isDue(task, query));
    if (matcher === null) return role === 'any' ? due : due.filter((task) => task[role] !== null);
    const context = contexts(plan);
    return due.flatMap((task) => {
      const matches = matcher(task, context);
      return matches.length === 0 ? [] : [{ ...task, matches: byName(matches) }];
    });
  };
}
