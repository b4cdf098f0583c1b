import { useSettled } from '../state/useSettled';
import { LiveRegion } from './liveRegion';

/** Speaks a text that changes many times a second once, after it has stayed the same for `delay` milliseconds. */
export function SettledLiveRegion({
  text,
  delay,
}: {
  readonly text: string;
  readonly delay: number;
}) {
  return <LiveRegion text={useSettled(text, delay)} />;
}
