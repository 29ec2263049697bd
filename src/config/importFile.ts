/** Imports a program of the user. A file of its own: the one script of the command line has no `import()`, and gets it here (scripts/script.mjs). */
export const importFile = (url: string): Promise<{ readonly default?: unknown }> => import(url);
