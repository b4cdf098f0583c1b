/** Texts of the charts of a result, in English. They come with the result. */
export const EN_CHARTS = {
  charts: 'Charts',
  chartsOf: 'Charts: {channel}',
  grades: 'Units per grade',
  flagged: 'Flagged units per group',
  /** Accessible name of a figure: the channel is not above it for those who jump to it. */
  figureOf: '{figure}, {channel}',
  showAs: 'Show as chart or table: {figure}',
  asChart: 'Chart',
  asTable: 'Table',
  /** A chart in words: its name and every value. */
  inWords: '{figure}: {values}',
  value: '{name} {count}',
  flaggedOf: '{flagged} of {units}',
  valueSeparator: '; ',
  grade: 'Grade',
  units: 'Units',
  share: 'Share',
  group: 'Group',
  flaggedUnits: 'Flagged',
  nothing: 'No unit was graded in this channel.',
} as const;
