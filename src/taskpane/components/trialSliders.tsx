import { Select, Text } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { TrialEffect } from '../../application/trial';
import type { ChannelId, RuleSet } from '../../domain/ruleSet';
import type { Figure, TrialDraft } from '../state/trialDraft';
import { useTrialWording } from '../trialWording';
import { rulesOf } from '../view/channelRules';
import { channelControls } from '../view/trialControls';
import { distributionView } from '../view/trialDistribution';
import { FigureSlider } from './figureSlider';
import { TrialDistribution } from './trialDistribution';
import { useTrialPartStyles } from './trialPart.styles';
import { useTrialSlidersStyles } from './trialSliders.styles';

/** One channel's cuts and weights to move, under the distribution that follows them. */
export function TrialSliders({
  draft,
  channels,
  effect,
  tried,
  told,
  onMove,
}: {
  readonly draft: TrialDraft;
  /** The channels that have figures this month. */
  readonly channels: readonly ChannelId[];
  readonly effect: Pick<TrialEffect, 'distributions'>;
  /** The rules that `effect` was worked out by. */
  readonly tried: RuleSet;
  /** How many units change. */
  readonly told: string;
  readonly onMove: (figure: Figure, to: number) => void;
}) {
  const part = useTrialPartStyles();
  const styles = useTrialSlidersStyles();
  const wording = useTrialWording();
  const ids = { cuts: useId(), weights: useId() };
  const [chosen, setChosen] = useState<ChannelId | null>(null);
  const [group, setGroup] = useState<string | null>(null);
  const channel = channels.find((each) => each === chosen) ?? channels[0] ?? '';
  const { inForce, rules } = draft;
  const controls = channelControls(channel, group, rules, inForce, wording);
  const distribution = distributionView(channel, effect.distributions, tried, inForce, wording);
  return (
    <>
      <h3 className={part.heading}>{wording.own('slide')}</h3>
      <Text size={200} className={part.quiet}>
        {wording.own('slideHint')}
      </Text>
      {channels.length > 1 && (
        <Select
          size="small"
          aria-label={wording.own('channel')}
          value={channel}
          onChange={(_, { value }) => {
            setChosen(value);
            setGroup(null);
          }}
        >
          {channels.map((each) => (
            <option key={each} value={each}>
              {wording.label(rulesOf(each, rules)?.label ?? { zh: each, en: each })}
            </option>
          ))}
        </Select>
      )}
      <div className={styles.watched}>
        {distribution && <TrialDistribution view={distribution} />}
        <Text size={200} className={styles.told}>
          {told}
        </Text>
      </div>
      <h4 id={ids.cuts} className={styles.subheading}>
        {wording.own('cuts')}
      </h4>
      {controls.tables.length > 1 && (
        <Select
          size="small"
          aria-label={wording.own('table')}
          value={group ?? ''}
          onChange={(_, { value }) => setGroup(value === '' ? null : value)}
        >
          {controls.tables.map((table) => (
            <option key={table.label} value={table.group ?? ''}>
              {table.label}
            </option>
          ))}
        </Select>
      )}
      {controls.cuts.length === 0 && <Text size={200}>{wording.own('nothingToMove')}</Text>}
      <div role="group" aria-labelledby={ids.cuts} className={styles.figures}>
        {controls.cuts.map((control) => (
          <FigureSlider key={control.id} control={control} onMove={onMove} />
        ))}
      </div>
      <h4 id={ids.weights} className={styles.subheading}>
        {wording.own('weights')}
      </h4>
      <Text size={200} className={part.quiet}>
        {controls.weightsHint}
      </Text>
      <div role="group" aria-labelledby={ids.weights} className={styles.figures}>
        {controls.weights.map((control) => (
          <FigureSlider key={control.id} control={control} onMove={onMove} />
        ))}
      </div>
    </>
  );
}
