import { tokens } from '@fluentui/react-components';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const load = createRequire(__filename);
const inlineTokens = load(join(__dirname, '../../../.config/inlineTokens.cjs')) as (
  source: string,
) => string;

describe('the tokens in the built styles', () => {
  it('are the CSS variables that Fluent means by them, or stay as they are', () => {
    const written = Object.entries(tokens).map(([name, value]) => ({
      value,
      name: `tokens.${name}`,
      text: inlineTokens(`tokens.${name}`),
    }));
    expect(
      written.filter(({ name, value, text }) => text !== `'${value}'` && text !== name),
    ).toEqual([]);
    const kept = written.filter(({ name, text }) => text === name);
    expect(kept.filter(({ name }) => !name.startsWith('tokens.zIndex'))).toEqual([]);
  });

  it('may stand in a text of several', () => {
    expect(inlineTokens('`calc(-1 * ${tokens.spacingHorizontalS})`')).toBe(
      "`calc(-1 * ${'var(--spacingHorizontalS)'})`",
    );
  });
});
