/** What a configuration says, as written and as settled. */
import type { Severity } from '../model/diagnostic.js';
import type { Rule, RuleOptions, RuleSetting, UnitRegistry } from '../rules/types.js';

export type RuleSettings = Readonly<Record<string, RuleSetting>>;

export interface Plugin {
  readonly name?: string | undefined;
  readonly rules: readonly Rule[];
}

/** Other settings for some files, for some places of a plan, or for both. */
export interface Override {
  readonly files?: string | readonly string[] | undefined;
  readonly pointers?: string | readonly string[] | undefined;
  readonly rules: RuleSettings;
}

/** How a run behaves; flags and the environment go before it. */
export interface RunSettings {
  readonly failOn?: Severity | 'never' | undefined;
  readonly maxWarnings?: number | undefined;
  readonly format?: string | readonly string[] | undefined;
  readonly baseline?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly workspace?: boolean | undefined;
}

/** A configuration as a file writes it. */
export interface Config extends RunSettings {
  readonly $schema?: string | undefined;
  readonly extends?: string | readonly string[] | undefined;
  readonly rules?: RuleSettings | undefined;
  readonly overrides?: readonly Override[] | undefined;
  readonly units?: UnitRegistry | undefined;
  readonly plugins?: readonly Plugin[] | undefined;
}

/** A written configuration and the file that wrote it. */
export interface LoadedConfig {
  readonly file: string;
  readonly config: Config;
}

/** An override with its lists made plain; its patterns count from `base`. */
export interface SettledOverride {
  readonly base: string;
  readonly files: readonly string[] | null;
  readonly pointers: readonly string[] | null;
  readonly rules: RuleSettings;
}

/** All files of a configuration put together. */
export interface SettledConfig extends RunSettings {
  /** The file that was found or named; `null` without one. */
  readonly file: string | null;
  /** The folder from which identities of findings are counted: that of the file, or the current one. */
  readonly root: string;
  readonly rules: RuleSettings;
  readonly overrides: readonly SettledOverride[];
  readonly units: UnitRegistry;
  readonly plugins: readonly Plugin[];
}

/** What a configuration may name: rules and the diagnostics of the parser. */
export interface KnownRule {
  readonly id: string;
  readonly severity: Severity;
  readonly optIn?: boolean | undefined;
  readonly options?: RuleOptions | undefined;
}
