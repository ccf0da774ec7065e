/** Dependencies point downwards only: model ← simulation ← workbook ← excel / functions / taskpane; preview is known to nobody. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from} may import only ${allowed}`,
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${allowed})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: ['\\.d\\.ts$'] }, to: {} },
    only('model-is-the-ground', 'model', 'model'),
    only('simulation-on-model', 'simulation', 'simulation|model'),
    only('workbook-on-simulation', 'workbook', 'workbook|simulation|model'),
    only('excel-on-workbook', 'excel', 'excel|workbook|simulation|model'),
    only('functions-on-model', 'functions', 'functions|simulation|model'),
    only('taskpane-on-excel', 'taskpane', 'taskpane|excel|workbook|simulation|model'),
    { name: 'preview-is-unknown', severity: 'error', from: { path: '^src/', pathNot: '^src/(preview|cli)/' }, to: { path: '^src/preview/' } },
    {
      name: 'pure-model',
      severity: 'error',
      comment: 'model and simulation import neither DOM, Office, React nor a spreadsheet',
      from: { path: '^src/(model|simulation)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/(@stdlib|mathjs)/' },
    },
    { name: 'univer-and-hucre-in-preview', severity: 'error', from: { path: '^src/', pathNot: '^src/(preview|cli)/' }, to: { path: 'node_modules/(@univerjs|hucre)/' } },
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' } },
};
