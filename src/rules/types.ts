/** What a rule is: data that explains it, and one function that looks at a plan. */
import type { Diagnostic, Severity } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';

/** One sentence or paragraph in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What a rule has to say about one place of a plan. The engine adds the rule's id and severity. */
export interface Finding {
  /** JSON pointer into the plan: `/annexes/0/tables/0/rows/3/lead`. */
  readonly pointer: string;
  readonly message: Bilingual;
  readonly actual?: string | null;
  readonly expected?: string | null;
  /** Pointers of the other places that belong to the finding ("first used here"). */
  readonly related?: readonly string[];
}

/** A plan that shows the rule at work; run as a test, printed in the rule's page. */
export interface RuleExample {
  readonly title: Bilingual;
  /** Changes a clean plan (see `basePlan`) into the example. */
  readonly edit: (plan: Plan) => void;
}

export interface RuleMeta {
  /** `group/name`. */
  readonly id: string;
  readonly severity: Severity;
  /** Off unless a configuration turns it on. */
  readonly optIn?: boolean;
  readonly title: Bilingual;
  readonly explanation: Bilingual;
  /** The clause or principle the rule rests on. */
  readonly ground: Bilingual;
  /** Default values of the options; their keys are the only ones a configuration may set. */
  readonly options?: RuleOptions;
  readonly good: readonly RuleExample[];
  readonly bad: readonly RuleExample[];
}

export type OptionValue = string | number | boolean | readonly string[] | null;
export type RuleOptions = Readonly<Record<string, OptionValue>>;

/** The user's own units: official name → further spellings and abbreviations. */
export type UnitRegistry = Readonly<Record<string, readonly string[]>>;

export interface RuleContext {
  readonly options: RuleOptions;
  readonly units: UnitRegistry;
}

export interface Rule {
  readonly meta: RuleMeta;
  readonly check: (plan: Plan, context: RuleContext) => Iterable<Finding>;
}

/** A plan of a workspace with the path that names it in findings. */
export interface WorkspacePlan {
  readonly path: string;
  readonly plan: Plan;
  /** Gives the plan with body and annexes, where `plan` is only its front. */
  readonly whole?: () => Plan;
}

/** A finding over several plans; `path` says in which plan its pointer lies, `relatedPaths` name the others. */
export interface WorkspaceFinding extends Finding {
  readonly path: string;
  readonly relatedPaths?: readonly string[];
}

export interface WorkspaceRule {
  readonly meta: Omit<RuleMeta, 'good' | 'bad'> & {
    readonly good: readonly WorkspaceExample[];
    readonly bad: readonly WorkspaceExample[];
  };
  readonly checkAll: (plans: readonly WorkspacePlan[], context: RuleContext) => Iterable<WorkspaceFinding>;
}

/** A few plans that stand together; each edit changes a clean plan of its own. */
export interface WorkspaceExample {
  readonly title: Bilingual;
  readonly edits: readonly ((plan: Plan) => void)[];
}

export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', RuleOptions];

export interface ValidateOptions {
  readonly language?: 'vi' | 'en';
  /** Rule id → severity, `off`, or severity with options. Unnamed rules keep their defaults. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly units?: UnitRegistry;
  /** Rules of the user's own, beside the built-in ones. */
  readonly extra?: readonly Rule[];
}

/** Makes a rule of one's own: `defineRule({ meta, check })`. The identity function, for its types. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

export type { Diagnostic };
