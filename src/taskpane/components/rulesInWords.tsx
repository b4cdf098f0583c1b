import { Text } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { ChannelRulesView, GradeCutView, RulesView } from '../view/rulesView';
import { useWording } from '../wordingContext';
import { Disclosure } from './disclosure';
import { GradeMark } from './gradeMark';
import { useRulesInWordsStyles } from './rulesInWords.styles';

/** Which rules apply, in words; what is inferred is marked. `children` say where they come from. */
export function RulesInWords({
  view,
  children,
}: {
  readonly view: RulesView;
  readonly children: ReactNode;
}) {
  const styles = useRulesInWordsStyles();
  const wording = useWording();
  return (
    <div className={styles.rules}>
      <Disclosure title={wording.text('rules')}>
        <Text weight="semibold">{view.ruleSet}</Text>
        {children}
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
      {view.scoring.map((line) => (
        <Text key={line} size={200}>
          {line}
        </Text>
      ))}
      {view.tables.map(({ group, cuts }) => (
        <Fragment key={group}>
          {group !== '' && <Text size={200}>{group}</Text>}
          <ul className={styles.cuts}>
            {cuts.map((cut) => (
              <Cut key={cut.grade} cut={cut} />
            ))}
          </ul>
        </Fragment>
      ))}
      {[...view.minimums, ...view.notes].map((line) => (
        <Text key={line} size={200}>
          {line}
        </Text>
      ))}
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
