const room = (name) => `^src/${name}/`;
const only = (name, from, allowed) => ({
  name: `${name}-imports`,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: allowed },
});

/** Who may import whom: the rooms of src/, as the README's diagram draws them. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    only('domain', room('domain'), [room('domain')]),
    only('tables', room('tables'), [room('domain'), room('tables')]),
    only('rules', room('rules'), [room('domain'), room('tables'), room('rules')]),
    only('registers', room('registers'), [
      room('domain'),
      room('tables'),
      room('rules'),
      room('registers'),
    ]),
    only('bulletin', room('bulletin'), [
      room('domain'),
      room('tables'),
      room('rules'),
      room('registers'),
      room('bulletin'),
    ]),
    only('check', room('check'), [room('domain'), room('tables'), room('rules'), room('check')]),
    only('report', room('report'), [
      room('domain'),
      room('tables'),
      room('rules'),
      room('registers'),
      room('bulletin'),
      room('report'),
    ]),
    only('application', room('application'), [
      room('domain'),
      room('tables'),
      room('rules'),
      room('registers'),
      room('bulletin'),
      room('check'),
      room('report'),
      room('application'),
    ]),
    only('wordFile', room('wordFile'), [
      room('domain'),
      room('bulletin'),
      room('check'),
      room('application'),
      room('wordFile'),
    ]),
    only('workbookFile', room('workbookFile'), [
      room('domain'),
      room('tables'),
      room('application'),
      room('workbookFile'),
    ]),
    only('office', room('office'), [
      room('domain'),
      room('tables'),
      room('report'),
      room('application'),
      room('office'),
    ]),
    only('commands', room('commands'), [
      room('domain'),
      room('application'),
      room('office'),
      room('commands'),
    ]),
    {
      name: 'taskpane-talks-to-application-only',
      severity: 'error',
      from: { path: room('taskpane'), pathNot: '^src/taskpane/main\\.tsx$' },
      to: {
        path: '^src/',
        pathNot: [
          room('domain'),
          room('application'),
          room('wordFile'),
          room('workbookFile'),
          room('taskpane'),
        ],
      },
    },
    {
      name: 'workbench-is-a-stand-in-for-excel',
      severity: 'error',
      from: {
        path: room('workbench'),
        pathNot: '^src/workbench/(page/main\\.tsx|headless/.+\\.ts)$',
      },
      to: { path: '^src/', pathNot: room('workbench') },
    },
    {
      name: 'nobody-imports-workbench',
      severity: 'error',
      from: { path: '^src/', pathNot: room('workbench') },
      to: { path: room('workbench') },
    },
    {
      name: 'pure-rooms-import-no-packages',
      severity: 'error',
      from: { path: '^src/(domain|tables|rules|registers|bulletin|check|report|application)/' },
      to: { dependencyTypesNot: ['local', 'type-only', 'aliased'], pathNot: '^src/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
