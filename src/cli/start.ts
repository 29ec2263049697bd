/** What every command needs, in one step. */
export { beginEarly } from './early.js';
export { buildProgram } from './program.js';
