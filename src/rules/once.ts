/** While rules run over a plan its parts are walked once, not once for each rule that looks at them. */
import type { Plan } from '../model/plan.js';

type Walk<T> = (plan: Plan) => Iterable<T>;

/** What was walked, of the plans that rules run over now: a plan may be changed between two runs. */
const running = new Map<Plan, Map<unknown, readonly unknown[]>>();

export function once<T>(walk: Walk<T>): Walk<T> {
  return (plan) => {
    const walked = running.get(plan);
    if (walked === undefined) return walk(plan);
    const found = (walked.get(walk) as readonly T[] | undefined) ?? [...walk(plan)];
    walked.set(walk, found);
    return found;
  };
}

/** Within `run` the plan stays as it is. */
export function walkedOnce<T>(plan: Plan, run: () => T): T {
  if (running.has(plan)) return run();
  running.set(plan, new Map());
  try {
    return run();
  } finally {
    running.delete(plan);
  }
}
