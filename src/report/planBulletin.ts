import type { Bulletin } from '../bulletin/bulletinBlock';
import { bulletinBody } from './bulletinSheet';
import { planOwnSheets, type OwnSheetsInput } from './planOwnSheets';
import { BULLETIN_WORDS } from './workbookWords';
import type { WritePlan } from './writePlan';

/** The bulletin as a sheet of ours for the month, and nothing else; empty when it already says all of it. */
export function planBulletin(bulletin: Bulletin, input: OwnSheetsInput): WritePlan {
  const { sheetName } = BULLETIN_WORDS;
  const body = bulletinBody(bulletin);
  return planOwnSheets([{ output: 'bulletin', channel: null, sheetName, body }], input);
}
