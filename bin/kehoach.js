#!/usr/bin/env node
import module from 'node:module';

// From Node 22 on, compiled code is kept between runs; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
module.enableCompileCache?.();
const { main } = await import('../dist/cli.js');
await main(process.argv.slice(2));
