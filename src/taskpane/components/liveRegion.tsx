import { useLiveRegionStyles } from './liveRegion.styles';

/** Speaks a text once when it changes. It is always in the page: a region added with its text may stay silent. */
export function LiveRegion({ text }: { readonly text: string }) {
  const styles = useLiveRegionStyles();
  return (
    <div aria-live="polite" aria-atomic="true" className={styles.hidden}>
      {text}
    </div>
  );
}
