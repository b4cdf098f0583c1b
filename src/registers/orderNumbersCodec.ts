import { faulty, shownContent, taken, type Codec } from '../rules/ruleCell';

/** Order numbers divided by `、`, commas, semicolons, blanks or line breaks; an empty cell is none. */
export const ORDER_NUMBERS: Codec<readonly string[]> = {
  choices: null,
  shows: 'text',
  read: (content) => {
    if (content.kind === 'error' || content.kind === 'boolean') {
      return faulty('registerTextExpected', { value: String(content.value) });
    }
    const parts = shownContent(content).split(/[、,，;；\s]+/u);
    return taken(parts.filter((part) => part !== ''));
  },
  write: (value) => (value.length === 0 ? null : value.join('、')),
};
