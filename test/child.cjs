// For a test that needs a process of its own: `node test/child.cjs <program.ts> [arguments]` runs TypeScript as Jest reads it.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
const { transformSync } = require('@swc/core');

const root = join(__dirname, '..');
const settings = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
delete settings.$schema;

Module._extensions['.ts'] = (module, file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    ...settings,
    swcrc: false,
    configFile: false,
    sourceMaps: false,
    filename: file,
  });
  module._compile(code, file);
};
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => resolveFilename(request.replace(/^@counterpart\//, `${join(root, 'libs')}/`), ...rest);

const [program] = process.argv.splice(2, 1);
require(resolve(program));
