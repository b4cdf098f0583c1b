import { Component, type ReactNode } from 'react';
import { CrashPage } from './crashPage';

/** Shows what a bug of ours left, with something to copy, instead of an empty pane. */
export class ErrorBoundary extends Component<
  { readonly environment: string; readonly children: ReactNode },
  { readonly bug: { readonly value: unknown } | null }
> {
  static getDerivedStateFromError(value: unknown) {
    return { bug: { value } };
  }

  override state: { readonly bug: { readonly value: unknown } | null } = { bug: null };

  override render() {
    const { bug } = this.state;
    if (bug === null) return this.props.children;
    return <CrashPage details={`${describe(bug.value)}\n${this.props.environment}`} />;
  }
}

function describe(bug: unknown): string {
  return bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
}
