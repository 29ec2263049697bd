declare const KEHOACH_VERSION: string | undefined;

/** The version of the package, set when it is built. */
export const version: string = typeof KEHOACH_VERSION === 'string' ? KEHOACH_VERSION : '0.0.0-source';
