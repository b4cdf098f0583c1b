import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';

const noSyncInLoop = [
  {
    selector:
      ':matches(ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement) CallExpression[callee.property.name="sync"]',
    message: 'A sync in a loop is one round trip per turn: queue first, sync once.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(map|forEach|filter|reduce|flatMap|some|every)$/] CallExpression[callee.property.name="sync"]',
    message: 'A sync in an array callback is one round trip per element.',
  },
  {
    selector:
      'CallExpression[callee.object.name="Excel"][callee.property.name="run"] > :matches(ArrowFunctionExpression, FunctionExpression) > Identifier.params:first-child:not([name="context"])',
    message: "Excel.run's parameter is called context.",
  },
];
const banned = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  { selector: 'TSNonNullExpression', message: 'Handle the missing value.' },
];

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', '.cache/**', 'test/e2e/artifacts/**'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    plugins: {
      'react-hooks': reactHooks,
      'jsx-a11y': jsxA11y,
      'office-addins': officeAddins,
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      'office-addins/call-sync-after-load': 'off',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'no-restricted-syntax': ['error', ...banned, ...noSyncInLoop],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node } },
  },
);
