#!/usr/bin/env node
'use strict';

// A script of the older kind (see package.json beside it): Node starts it without loading its machinery for modules.
const { launch } = require('../dist/launch.cjs');

launch(process.argv.slice(2));
