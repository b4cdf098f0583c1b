import { Button, Text } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { REGISTERS_OFFERED } from '../../application/registersOffered';
import type { RegisterSession } from '../../application/registerSession';
import { useRegisterWording } from '../registerWording';
import type { PaneActions } from '../state/paneActions';
import type { Choices } from '../state/paneState';
import type { PaneWriter } from '../state/usePane';
import { useRegisterInsertion } from '../state/useRegisterInsertion';
import { registerLines, type RegisterLine } from '../view/registerLines';
import { useRegistersPartStyles } from './registersPart.styles';

/** What the sheets to fill in need from the pane. */
export interface RegistersPartProps {
  readonly session: RegisterSession;
  readonly choices: Choices;
  readonly writer: PaneWriter;
  /** Whether something else is under way. */
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, 'show'>;
}

/** The sheets that people fill in: what each is for, the way to it, or the button that adds it. */
export function RegistersPart({ session, choices, writer, busy, actions }: RegistersPartProps) {
  const styles = useRegistersPartStyles();
  const wording = useRegisterWording();
  const { adding, add } = useRegisterInsertion(session, choices, writer);
  const lines = registerLines(REGISTERS_OFFERED, choices.inspection, adding, wording);
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {wording.own('intro')}
      </Text>
      <ul className={styles.list}>
        {lines.map((line) => (
          <Register
            key={line.kind}
            line={line}
            busy={busy}
            onAdd={() => add(line.kind)}
            actions={actions}
          />
        ))}
      </ul>
    </>
  );
}

function Register({
  line,
  busy,
  onAdd,
  actions,
}: {
  readonly line: RegisterLine;
  readonly busy: boolean;
  readonly onAdd: () => void;
  readonly actions: RegistersPartProps['actions'];
}) {
  const styles = useRegistersPartStyles();
  const { place } = line;
  return (
    <li className={styles.line}>
      <div className={styles.text}>
        <Text weight="semibold">{line.name}</Text>
        <Text size={200}>{line.purpose}</Text>
        {line.there !== '' && (
          <Text size={200} className={styles.quiet}>
            {line.there}
          </Text>
        )}
      </div>
      {/* One button for both, so that whoever added the sheet by keyboard is on the way to it. */}
      <Button
        size="small"
        icon={place ? <OpenRegular /> : <TableAddRegular />}
        aria-label={line.buttonLabel}
        disabledFocusable={busy && !place}
        onClick={() => (place ? actions.show(place, 1) : onAdd())}
      >
        {line.buttonText}
      </Button>
      <Text role="status" size={200} className={styles.told}>
        {line.told}
      </Text>
    </li>
  );
}
