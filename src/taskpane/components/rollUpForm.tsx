import { Radio, RadioGroup, Select, Text } from '@fluentui/react-components';
import { useId } from 'react';
import type { RollUpMethod } from '../../domain/rollUp';
import { useRollUpWording, type RollUpWording } from '../rollUpWording';
import { monthList } from '../view/rollUpView';
import { spanText, type SpanGroup, type SpanOption } from '../view/spanOptions';
import { useRollUpPartStyles } from './rollUpPart.styles';

const METHODS = ['pooled', 'mean'] as const satisfies readonly RollUpMethod[];
const HINTS = { pooled: 'pooledHint', mean: 'meanHint' } as const;
const GROUPS = { quarter: 'quarters', halfYear: 'halfYears', year: 'years' } as const;

/** Which months are rolled up, and how; what is missing of them is said before. */
export function RollUpForm({
  groups,
  chosen,
  method,
  inert,
  onSpan,
  onMethod,
}: {
  readonly groups: readonly SpanGroup[];
  readonly chosen: SpanOption;
  readonly method: RollUpMethod;
  /** True while a roll-up with these choices is under way. */
  readonly inert: boolean;
  readonly onSpan: (key: string) => void;
  readonly onMethod: (method: RollUpMethod) => void;
}) {
  const styles = useRollUpPartStyles();
  const wording = useRollUpWording();
  const id = useId();
  return (
    <>
      <div className={styles.field} inert={inert}>
        <label htmlFor={id} className={styles.label}>
          {wording.own('span')}
        </label>
        <Select id={id} value={chosen.key} onChange={(_, { value }) => onSpan(value)}>
          {groups.map(({ kind, options }) => (
            <optgroup key={kind} label={wording.own(GROUPS[kind])}>
              {options.map((option) => (
                <option key={option.key} value={option.key}>
                  {optionText(option, wording)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        <Text size={200} className={styles.quiet}>
          {wording.own('monthsFound', { months: monthList(chosen.found, wording) })}
        </Text>
        {chosen.missing.length > 0 && (
          <Text size={200} className={styles.missing}>
            {wording.own('monthsMissing', { months: monthList(chosen.missing, wording) })}
          </Text>
        )}
      </div>
      <div className={styles.field} inert={inert}>
        <span id={`${id}method`} className={styles.label}>
          {wording.own('method')}
        </span>
        <RadioGroup
          aria-labelledby={`${id}method`}
          value={method}
          onChange={(_, { value }) =>
            onMethod(METHODS.find((each) => each === value) ?? METHODS[0])
          }
        >
          {METHODS.map((each) => (
            <Radio
              key={each}
              className={styles.method}
              value={each}
              label={
                <>
                  {wording.own(each)}
                  <span className={styles.hint}>{wording.own(HINTS[each])}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </div>
    </>
  );
}

function optionText({ span, found, missing }: SpanOption, wording: RollUpWording): string {
  const count = found.length + missing.length;
  const name = spanText(span, wording);
  if (missing.length === 0) return wording.own('spanWhole', { span: name, count });
  return wording.own('spanPart', { span: name, count, found: found.length });
}
