/** The names of the unit that is asked for: as typed, and those that the configuration says are the same. */
import { matchUnit, wantedUnit } from '../../language/unitNames/match.js';
import type { TaskFlags } from './query.js';

export async function namesOf(flags: TaskFlags): Promise<readonly string[] | null> {
  if (flags.unit === undefined) return null;
  const { configurationOf } = await import('../validate/configuration.js');
  const given = flags.config === undefined ? {} : { config: flags.config };
  const { units } = await configurationOf(given, process.env, process.cwd());
  const wanted = wantedUnit(flags.unit);
  const known = Object.entries(units)
    .map(([name, aliases]) => [name, ...aliases])
    .filter((names) => names.some((name) => matchUnit(wanted, name, []) === 'name'));
  return [...new Set([...flags.unit, ...known.flat()])];
}
