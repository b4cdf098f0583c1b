import { Text } from '@fluentui/react-components';
import type { ChannelRulesView, GradeCutView, RulesView } from '../view/rulesView';
import { useWording } from '../wordingContext';
import { Disclosure } from './disclosure';
import { GradeMark } from './gradeMark';
import { useRulesInWordsStyles } from './rulesInWords.styles';

/** Which rules apply, in words; what is inferred is marked. */
export function RulesInWords({ view }: { readonly view: RulesView }) {
  const styles = useRulesInWordsStyles();
  const wording = useWording();
  return (
    <div className={styles.rules}>
      <Disclosure title={wording.text('rules')}>
        <Text weight="semibold">{view.ruleSet}</Text>
        {view.channels.map((channel) => (
          <ChannelRules key={channel.channel} view={channel} />
        ))}
        {view.inferredNote && (
          <Text size={200} className={styles.quiet}>
            {view.inferredNote}
          </Text>
        )}
      </Disclosure>
    </div>
  );
}

function ChannelRules({ view }: { readonly view: ChannelRulesView }) {
  const styles = useRulesInWordsStyles();
  return (
    <div className={styles.channel}>
      <h3 className={styles.title}>{view.title}</h3>
      <Text size={200}>{view.formula}</Text>
      <ul className={styles.cuts}>
        {view.cuts.map((cut) => (
          <Cut key={cut.grade} cut={cut} />
        ))}
      </ul>
      {view.minimums.map((minimum) => (
        <Text key={minimum} size={200}>
          {minimum}
        </Text>
      ))}
      <Text size={200}>{view.rounding}</Text>
    </div>
  );
}

function Cut({ cut }: { readonly cut: GradeCutView }) {
  const styles = useRulesInWordsStyles();
  const wording = useWording();
  return (
    <li className={styles.cut}>
      <GradeMark grade={cut.grade} role={cut.role} />
      <span>{cut.from}</span>
      <span className={styles.quiet}>{cut.penalty}</span>
      {cut.inferred && <span className={styles.inferred}>{wording.text('rulesInferred')}</span>}
    </li>
  );
}
