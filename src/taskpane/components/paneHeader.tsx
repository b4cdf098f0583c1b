import { useWording } from '../wordingContext';
import { usePaneHeaderStyles } from './paneHeader.styles';

/** The add-in's name and the workbook it looks at. */
export function PaneHeader({ workbookName }: { readonly workbookName: string }) {
  const styles = usePaneHeaderStyles();
  const wording = useWording();
  return (
    <header className={styles.header}>
      <img src="assets/icon-64.png" alt="" width={28} height={28} />
      <div className={styles.names}>
        <h1 className={styles.title}>{wording.text('appName')}</h1>
        <span className={styles.workbook}>{workbookName}</span>
      </div>
    </header>
  );
}
