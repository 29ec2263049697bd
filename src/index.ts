/** Library entry: `import { parseFile, parseBytes } from 'kehoach'`. */
export { type PlanOptions, parseBytes, readBytes } from './api.js';
export { InputError, type InputErrorCode } from './document/errors.js';
export type * from './document/model.js';
export { type FileOptions, parseFile } from './files.js';
export type { Diagnostic, Position, Range, Severity } from './model/diagnostic.js';
export type { DocumentNumber, Header, PlanSignature, Recipient, Signature } from './model/header.js';
export * as schemas from './model/index.js';
export type { Assignment, Plan, PlanSource } from './model/plan.js';
export type { PlanDate, Reference, ReferenceRole } from './model/reference.js';
export type { Annex, PlanParagraph, Section, SectionKind } from './model/section.js';
export type { Column, ColumnRole as TableColumnRole, Row, Table, TimeCell, UnitCell } from './model/table.js';
export { SCHEMA_VERSION } from './model/version.js';
export { createOcr, type OcrEngine, type OcrOptions } from './ocr/index.js';
export { type ParseOptions, parseDocument } from './parse/plan.js';
export type { OcrCache, OcrMode, OcrService } from './readers/ocr.js';
export type { PageImage, PageOcr, ScannedPage } from './readers/scan/types.js';
export { RULES, validate, WORKSPACE_RULES } from './rules/index.js';
export {
  type Bilingual,
  defineRule,
  type Finding,
  type Rule,
  type RuleContext,
  type RuleMeta,
  type RuleOptions,
  type RuleSetting,
  type UnitRegistry,
  type ValidateOptions,
  type WorkspaceRule,
} from './rules/types.js';
export { runWorkspaceRules } from './rules/workspaceEngine.js';
