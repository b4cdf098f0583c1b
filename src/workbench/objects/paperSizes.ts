import { invalidArgument } from '../host/hostError';

/** Office.js's paper sizes. The file format counts them in this order, from one. */
const PAPER_SIZES: readonly string[] = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
  'Envelope9',
  'Envelope10',
  'Envelope11',
  'Envelope12',
  'Envelope14',
  'Csheet',
  'Dsheet',
  'Esheet',
  'EnvelopeDL',
  'EnvelopeC5',
  'EnvelopeC3',
  'EnvelopeC4',
  'EnvelopeC6',
  'EnvelopeC65',
  'EnvelopeB4',
  'EnvelopeB5',
  'EnvelopeB6',
  'EnvelopeItaly',
  'EnvelopeMonarch',
  'EnvelopePersonal',
  'FanfoldUS',
  'FanfoldStdGerman',
  'FanfoldLegalGerman',
];

/** Office.js's word for a file's code; null for a paper it has no word for. */
export const paperName = (code: number): string | null => PAPER_SIZES[code - 1] ?? null;

/** The file's code of Office.js's word; InvalidArgument for any other word. */
export function paperCode(name: unknown): number {
  const position = PAPER_SIZES.indexOf(String(name));
  if (position < 0) throw invalidArgument();
  return position + 1;
}
