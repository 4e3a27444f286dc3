// Jest compiles a global setup without its module settings: this one is the build's.
module.exports = () => require('../../dist/test/db/prepare-template.js').prepareTemplate();
