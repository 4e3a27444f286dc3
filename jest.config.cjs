const { readFileSync } = require('node:fs');

// Nest 12 and some of its dependencies are ES modules; Jest runs CommonJS, so these go through SWC too.
const esModules = ['@nestjs', 'file-type', 'strtok3', 'token-types', 'uint8array-extras', '@tokenizer', '@borewit',
  'fastify', '@fastify', 'light-my-request', 'cookie', 'csv-parse', 'es-toolkit', 'js-yaml', 'content-disposition', 'glob', '@noble', '@scure'];

const swc = JSON.parse(readFileSync(`${__dirname}/.swcrc`, 'utf8'));
delete swc.$schema;

const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j|mj)s$': ['@swc/jest', { ...swc, swcrc: false }] },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esModules.join('|')})/)`],
  moduleNameMapper: { '^@counterpart/(.*)$': '<rootDir>/libs/$1' },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
};

/** Three sizes: unit beside the code, db on a real PostgreSQL, e2e through real processes. */
module.exports = {
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'] },
    { ...common, displayName: 'db', testMatch: ['<rootDir>/test/db/**/*.spec.ts'], globalSetup: '<rootDir>/test/db/global-setup.cjs', setupFilesAfterEnv: ['<rootDir>/test/setup.ts'] },
    { ...common, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'], setupFilesAfterEnv: ['<rootDir>/test/setup.ts'] },
  ],
};
