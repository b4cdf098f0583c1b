import { Button, Input, Text } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { KeyboardEvent } from 'react';
import { useFlaggedWording, type FlaggedWording } from '../flaggedWording';
import type { FlaggedOutput, useFlaggedExport } from '../state/useFlaggedExport';
import { activeFilters, type FlaggedFilter, type filterOffers } from '../view/flaggedFilter';
import { FlaggedFilterPanel } from './flaggedFilterPanel';
import { useFlaggedToolbarStyles } from './flaggedToolbar.styles';

/** What stands above the list: search, filter and sort, how many are shown, and ways to take it along. */
export function FlaggedToolbar({
  filter,
  offers,
  shown,
  total,
  exporting,
  onFilter,
  onClear,
}: {
  readonly filter: FlaggedFilter;
  readonly offers: ReturnType<typeof filterOffers>;
  readonly shown: number;
  readonly total: number;
  readonly exporting: ReturnType<typeof useFlaggedExport>;
  readonly onFilter: (changes: Partial<FlaggedFilter>) => void;
  readonly onClear: () => void;
}) {
  const styles = useFlaggedToolbarStyles();
  const wording = useFlaggedWording();
  const isSearched = filter.search !== '';
  const isNarrowed = isSearched || activeFilters(filter) > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isSearched) return;
    // Further out, office.js would send the focus back to the sheet.
    event.stopPropagation();
    onFilter({ search: '' });
  };
  const told = outputText(exporting.output, wording);
  return (
    <div className={styles.tools}>
      <div className={styles.find}>
        <Input
          type="search"
          className={styles.search}
          input={{ className: styles.input }}
          contentBefore={<SearchRegular />}
          aria-label={wording.own('search')}
          placeholder={wording.own('searchHint')}
          value={filter.search}
          onKeyDown={onKeyDown}
          onChange={(_, { value }) => onFilter({ search: value })}
        />
        <FlaggedFilterPanel filter={filter} offers={offers} onFilter={onFilter} />
      </div>
      <div className={styles.line}>
        {isNarrowed && (
          <>
            <Text size={200} className={styles.count}>
              {wording.own('shown', { shown, total })}
            </Text>
            <Button size="small" appearance="transparent" onClick={onClear}>
              {wording.own('clear')}
            </Button>
          </>
        )}
        <span className={styles.take}>
          <Button size="small" appearance="subtle" icon={<CopyRegular />} onClick={exporting.copy}>
            {wording.own('copy')}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<DocumentTableRegular />}
            onClick={exporting.save}
          >
            {wording.own('file')}
          </Button>
        </span>
      </div>
      <div role="status">{told && <Text size={200}>{told}</Text>}</div>
    </div>
  );
}

function outputText(output: FlaggedOutput, wording: FlaggedWording): string | null {
  switch (output.kind) {
    case 'none':
      return null;
    case 'copied':
      return wording.own('copied', { count: output.count });
    case 'saved':
      return wording.own('saved', { file: output.file });
    case 'copyBlocked':
      return wording.own('copyBlocked');
  }
}
