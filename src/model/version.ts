/** Version of the model; changes when a field changes its meaning. */
export const SCHEMA_VERSION = '1.0';
