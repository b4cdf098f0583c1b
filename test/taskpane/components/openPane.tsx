import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GradingOutcome } from '../../../src/application/gradingSession';
import type { HostFailure } from '../../../src/application/hostFailure';
import type { RestoreOutcome } from '../../../src/application/ports';
import type { Result } from '../../../src/application/result';
import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { AskedPart, AskedPartContext } from '../../../src/taskpane/askedViewContext';
import { Pane } from '../../../src/taskpane/components/pane';
import { PaneRoot } from '../../../src/taskpane/components/paneRoot';
import type { LanguageSource } from '../../../src/taskpane/language/languageSource';
import type { AskedView } from '../../../src/taskpane/state/askedView';
import type { ThemeName } from '../../../src/taskpane/theme/themeSignal';
import { fakeLanguages, openedIn } from '../fakeLanguages';
import { fakeSession, type FakeSession, type RunningGrade } from '../fakeSession';

/** An open pane over a session whose answers the test decides. */
export interface OpenPane {
  readonly session: FakeSession;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Presses the primary button and returns the run it started. */
  readonly compute: () => Promise<RunningGrade>;
  /** Ends the latest run. */
  readonly end: (outcome: GradingOutcome) => Promise<void>;
  /** Ends the latest restore. */
  readonly endRestore: (outcome: Result<RestoreOutcome, HostFailure>) => Promise<void>;
}

const NOW = new Date(2023, 11, 22, 9, 30);

/** Opens the pane and lets it look at the workbook. */
export async function openPane({
  session = fakeSession(),
  language = 'zh-CN',
  languages = fakeLanguages(),
  theme = 'light',
  view = null,
}: {
  readonly session?: FakeSession;
  readonly language?: string;
  readonly languages?: LanguageSource;
  readonly theme?: ThemeName;
  /** The part that a button of the ribbon opens the pane at. */
  readonly view?: AskedView | null;
} = {}): Promise<OpenPane> {
  const asked = new AskedPart(view);
  const user = userEvent.setup();
  await act(async () => {
    render(
      <PaneRoot
        {...openedIn(language, languages)}
        theme={{ current: () => theme, subscribe: () => () => undefined }}
        environment="Excel PC 16.0"
      >
        <AskedPartContext value={asked}>
          <Pane
            session={session}
            rules={YUEYANG_2023}
            now={() => NOW}
            environment="Excel PC 16.0"
          />
        </AskedPartContext>
      </PaneRoot>,
    );
    await Promise.resolve();
  });
  const latest = () => {
    const run = session.runs.at(-1);
    if (!run) throw new Error('no run was started');
    return run;
  };
  return {
    session,
    user,
    compute: async () => {
      await user.click(
        screen.getByRole('button', { name: /^(计算等级|重新计算|Compute grades|Compute again)$/ }),
      );
      return latest();
    },
    endRestore: async (outcome) => {
      const restore = session.restores.at(-1);
      if (!restore) throw new Error('nothing is being restored');
      await act(async () => {
        restore.end(outcome);
        await Promise.resolve();
      });
    },
    end: async (outcome) => {
      await act(async () => {
        latest().end(outcome);
        await Promise.resolve();
      });
    },
  };
}
