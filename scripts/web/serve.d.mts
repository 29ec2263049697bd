import type { Server } from 'node:http';

export function serveFolder(folder: string): Server;
