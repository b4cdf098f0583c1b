import { useRestoreFocusTarget } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { RESTORE_FOCUS_TARGET } from '../../src/taskpane/restoreFocusTarget';

function AsFluentMarksIt() {
  return <button {...useRestoreFocusTarget()}>Compute</button>;
}

describe('the mark of what gets the focus back after a dialog', () => {
  it('is the one that Fluent UI understands', () => {
    render(<AsFluentMarksIt />);
    const marks = screen.getByRole('button').attributes;
    expect(Array.from(marks, ({ name, value }) => [name, value])).toEqual(
      Object.entries(RESTORE_FOCUS_TARGET),
    );
  });
});
