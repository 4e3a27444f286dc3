const features = ['identity', 'ledger', 'exchange', 'translations', 'cases', 'referrals', 'response-times', 'work', 'notifications'];
const FEATURE = `(?:${features.join('|')})`;

/** A feature may import the index of a feature before it, never of one after it. */
const order = features.flatMap((name, i) =>
  features.slice(i + 1).length === 0
    ? []
    : [{ name: `${name}-imports-no-later-feature`, severity: 'error', from: { path: `^libs/${name}/` }, to: { path: `^libs/(?:${features.slice(i + 1).join('|')})/` } }],
);

/** The import rule of the house: kernel <- domain <- service <- http, jobs <- apps. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: ['\\.spec\\.ts$', '\\.d\\.ts$', '^apps/', '^libs/schema/migrations/', '^test/'] }, to: {} },
    { name: 'kernel-imports-nothing', severity: 'error', from: { path: '^libs/kernel/', pathNot: '\\.spec\\.ts$' }, to: { pathNot: ['^libs/kernel/', '^node:'], dependencyTypesNot: ['core'] } },
    { name: 'platform-knows-no-feature', severity: 'error', from: { path: '^libs/platform/' }, to: { path: `^libs/${FEATURE}/` } },
    {
      name: 'domain-is-pure', severity: 'error',
      from: { path: '^libs/([^/]+)/domain/', pathNot: '\\.spec\\.ts$' },
      // @noble and @scure are arithmetic without input or output: the checksums of identifiers.
      to: { pathNot: ['^libs/$1/domain/', '^libs/kernel/', '^node:', '^node_modules/typeorm', '^node_modules/@(noble|scure)/'], dependencyTypesNot: ['core'] },
    },
    { name: 'features-meet-at-index', severity: 'error', from: { path: '^libs/([^/]+)/' }, to: { path: `^libs/${FEATURE}/`, pathNot: ['^libs/$1/', '^libs/[^/]+/index\\.ts$'] } },
    { name: 'core-knows-no-http-or-jobs', severity: 'error', from: { path: `^libs/${FEATURE}/[^/]+\\.ts$`, pathNot: 'index\\.ts$' }, to: { path: '^libs/[^/]+/(http|jobs)/' } },
    {
      name: 'only-platform-and-schema-touch-engines', severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/platform/', '^libs/schema/', '^apps/local/', '^libs/[^/]+/domain/', '\\.spec\\.ts$'] },
      to: { path: '^node_modules/(typeorm|pg|bullmq|ioredis)/' },
    },
    { name: 'libs-know-no-app', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    ...order,
    { name: 'api-client-imports-nothing-of-ours', severity: 'error', from: { path: '^libs/api-client/' }, to: { path: '^(?:libs|apps)/', pathNot: '^libs/api-client/' } },
    { name: 'only-the-web-uses-the-api-client', severity: 'error', from: { pathNot: '^(?:apps/web|libs/api-client|test)/' }, to: { path: '^libs/api-client/' } },
    {
      name: 'web-knows-the-server-by-its-client', severity: 'error',
      // A test may hold the catalogues against the lists of the domain.
      from: { path: '^apps/web/', pathNot: '\\.spec\\.ts$' }, to: { path: '^(?:libs|apps)/', pathNot: ['^apps/web/', '^libs/api-client/index\\.ts$'] },
    },
    { name: 'web-ui-knows-no-data', severity: 'error', from: { path: '^apps/web/ui/', pathNot: '\\.spec\\.ts$' }, to: { path: ['^apps/web/(?:app|features)/', '^libs/'] } },
    { name: 'web-features-meet-at-index', severity: 'error', from: { path: '^apps/web/features/([^/]+)/' }, to: { path: '^apps/web/features/', pathNot: ['^apps/web/features/$1/', '^apps/web/features/[^/]+/index\\.ts$'] } },
    // The root that their routes hang on is all that features know of the whole.
    { name: 'web-features-know-no-app', severity: 'error', from: { path: '^apps/web/features/' }, to: { path: '^apps/web/app/', pathNot: '^apps/web/app/root-route\\.ts$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.local)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
