/** Texts about the rules and their sheet, in English. */
export const EN_RULES = {
  rules: 'Rules in words',
  rulesBuiltIn: 'Built-in rules; this workbook has no rules sheet of its own.',
  rulesFromSheet: 'The rules stand in the sheet',
  rulesShowSheet: 'Show the sheet {sheet}',
  rulesFaulty:
    'The rules sheet has mistakes. Nothing is graded until they are corrected; see the problems.',
  rulesInsertHint:
    'Insert them as a sheet to change weights, cuts and penalties. The sheet travels with the workbook.',
  rulesInsertWhich: 'Rules to insert',
  rulesInsert: 'Insert rules sheet',
  rulesInserting: 'Inserting…',
  rulesInserted: 'The sheet {sheet} was added. From now on it decides.',
  rulesNotInserted: 'No sheet was added: {what}',
  rulesFormula: '{index} = {sum}',
  rulesHigher: '{weight} × {rate}',
  rulesLower: '{weight} × (1 − {rate})',
  rulesScored: 'points for {rate} (of {weight})',
  rulesEntered: '{rate}: up to {weight} points, as entered in its column.',
  rulesSlopeHigher:
    '{rate}: {weight} points from {target} on, {points} fewer for each percentage point below it, {floor} at least.',
  rulesSlopeLower:
    '{rate}: {weight} points up to {target}, {points} fewer for each percentage point above it, {floor} at least.',
  rulesSteps: '{rate}: {steps}.',
  rulesStepFrom: '{points} from {from}',
  rulesStepAbove: '{points} above {from}',
  rulesStepRest: 'otherwise {points}',
  rulesFrom: 'from {from}',
  rulesAbove: 'above {from}',
  rulesRest: 'below {from}',
  rulesRestInclusive: '{from} or below',
  rulesPenalty: 'penalty {points}',
  rulesInferred: 'inferred',
  rulesInferredNote:
    'Inferred: chosen inside the range that the printed month leaves open. Please check it against your city’s rules.',
  rulesMinimum: 'Ranked in {group} only with {count} or more due.',
  rulesMinimumAll: 'Ranked only with {count} or more due.',
  rulesTruncating: {
    one: 'The index is cut off after {count} decimal, rates are shown with 2.',
    other: 'The index is cut off after {count} decimals, rates are shown with 2.',
  },
  rulesRatesRounded: 'Rates are rounded before they are scored.',
  rulesBasisExact: 'The grade goes by the unrounded index.',
  rulesBasisTruncated: 'The grade goes by the index cut off after its decimals.',
  rulesRedLineBelow: 'Red line: {rate} below {limit} leaves {grade} at best.',
  rulesRedLineAbove: 'Red line: {rate} above {limit} leaves {grade} at best.',
  rulesZeroFullMarks: 'A unit without orders gets the full mark.',
  rulesZeroLeftOut: 'Units without orders are not listed.',
  rulesRounding: {
    one: 'Rounded half up on the exact value: the index to {count} decimal, rates to 2.',
    other: 'Rounded half up on the exact value: the index to {count} decimals, rates to 2.',
  },
} as const;
