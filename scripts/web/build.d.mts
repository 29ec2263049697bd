export const POLICY: string;
export function buildWeb(folder: string): Promise<void>;
