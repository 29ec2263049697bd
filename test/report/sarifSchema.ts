/**
 * The part of SARIF 2.1.0 (OASIS, errata 01) that the report uses, after the clauses named behind each
 * object. Closed: a property that the standard does not have there fails.
 */
const text = { type: 'string', minLength: 1 };
const bag = { type: 'object' };
const closed = (properties: object, required: readonly string[] = []): object => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

const message = closed({ text: { type: 'string' } }, ['text']); // 3.11
const level = { enum: ['none', 'note', 'warning', 'error'] }; // 3.27.10
const uri = { type: 'string', pattern: "^[A-Za-z0-9._~!$&'()*+,;=@%/-]*$" }; // 3.4.3, RFC 3986
const artifactLocation = closed({ uri }, ['uri']); // 3.4
const line = { type: 'integer', minimum: 1 };
const region = closed({ startLine: line, endLine: line }, ['startLine']); // 3.30
const physicalLocation = closed({ artifactLocation, region }, ['artifactLocation']); // 3.29
const logicalLocation = closed({ fullyQualifiedName: { type: 'string' }, kind: text }); // 3.33
const location = closed({
  id: { type: 'integer', minimum: 0 },
  physicalLocation,
  logicalLocations: { type: 'array', items: logicalLocation, uniqueItems: true },
  properties: bag,
}); // 3.28

const result = closed(
  {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: { type: 'array', items: location },
    relatedLocations: { type: 'array', items: location, uniqueItems: true },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
    properties: bag,
  },
  ['message', 'ruleId', 'locations', 'partialFingerprints'],
); // 3.27

const descriptor = closed(
  {
    id: text,
    shortDescription: message,
    fullDescription: message,
    defaultConfiguration: closed({ level, enabled: { type: 'boolean' } }), // 3.50
    properties: bag,
  },
  ['id'],
); // 3.49

const driver = closed(
  {
    name: text,
    version: text,
    language: { type: 'string', pattern: '^[a-z]{2}(-[A-Z]{2})?$' },
    rules: { type: 'array', items: descriptor, uniqueItems: true },
  },
  ['name'],
); // 3.19

const notification = closed({ level, message, locations: { type: 'array', items: location } }, ['message']); // 3.58
const invocation = closed(
  {
    executionSuccessful: { type: 'boolean' },
    toolExecutionNotifications: { type: 'array', items: notification },
  },
  ['executionSuccessful'],
); // 3.20

const run = closed(
  {
    tool: closed({ driver }, ['driver']),
    language: text,
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    invocations: { type: 'array', items: invocation },
    artifacts: { type: 'array', items: closed({ location: artifactLocation }), uniqueItems: true },
    results: { type: 'array', items: result },
  },
  ['tool'],
); // 3.14

export const SARIF_SCHEMA = closed(
  {
    $schema: text,
    version: { const: '2.1.0' },
    runs: { type: 'array', items: run },
  },
  ['version', 'runs'],
); // 3.13
