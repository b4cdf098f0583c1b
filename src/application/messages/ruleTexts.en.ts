import type { RuleFaultCode } from '../../domain/problem';
import type { MessageText } from './messageText';

/** What is wrong in a rules sheet, in English; placeholders are the fault's details. */
export const RULE_TEXTS_EN: Readonly<Record<RuleFaultCode, MessageText>> = {
  ruleTextExpected: {
    what: 'Rules: “{column}” cannot be {value}.',
    todo: 'Enter a text; names of counts hold no + or −.',
  },
  ruleNumberExpected: {
    what: 'Rules: “{column}” is {value}, not a number from {least} to {most}.',
    todo: 'Correct the cell; decimals, places and volumes are whole numbers.',
  },
  rulePercentExpected: {
    what: 'Rules: “{column}” is {value}, not a percentage from 0% to 100%.',
    todo: 'Write it like 95%.',
  },
  ruleChoiceExpected: {
    what: 'Rules: “{column}” is “{value}”, which is none of its words.',
    todo: 'Choose one of: {choices}.',
  },
  rulePeriodExpected: {
    what: 'Rules: “{column}” is {value}, not a month.',
    todo: 'Write it as text like 2024-01, or leave it empty for no limit.',
  },
  ruleFormulaExpected: {
    what: 'Rules: the formula “{value}” in “{column}” cannot be understood.',
    todo: 'Add and take off names of counts, e.g. 应办理数-缓办数.',
  },
  ruleStepsExpected: {
    what: 'Rules: the steps “{value}” in “{column}” cannot be understood or do not fall.',
    todo: 'Write them like ≥95%：50；≥90%：40；其余：0.',
  },
  ruleValueMissing: { what: 'Rules: “{column}” is empty.', todo: 'Fill in the cell.' },
  ruleLineUnknown: {
    what: 'Rules: “{value}” is the title of no section.',
    todo: 'Put the title back, e.g. 【计分】, or delete the line.',
  },
  ruleSectionMissing: {
    what: 'Rules: the section {section} is missing.',
    todo: 'Put its title, headers and lines back, or insert a new rules sheet.',
  },
  ruleSectionTwice: {
    what: 'Rules: the section {section} stands twice.',
    todo: 'Make one section of the two.',
  },
  ruleSectionEmpty: {
    what: 'Rules: the section “{section}” has no line for this entry.',
    todo: 'Add at least one line.',
  },
  ruleColumnMissing: {
    what: 'Rules: the section {section} has no column “{column}”.',
    todo: 'Put the column’s header back.',
  },
  ruleNameUnknown: {
    what: 'Rules: there is no {kind} named “{name}”.',
    todo: 'Check the spelling, or list it in its section first.',
  },
  ruleNameTwice: {
    what: 'Rules: the {kind} “{name}” stands twice.',
    todo: 'Delete or rename one of them.',
  },
  ruleCutOrder: {
    what: 'The cut {from} is not below the cut of the grade above, {above}: the grades overlap.',
    todo: 'Enter falling cuts.',
  },
  ruleLastCut: {
    what: 'The cut of grade “{label}” is wrong: the last grade has none, all others have one.',
    todo: 'Fill in or clear the cut, so that grades leave no gap and do not overlap.',
  },
  ruleWeightSum: {
    what: 'The items’ points add up to {sum}, not to the full mark {fullMark}.',
    todo: 'Change the points or the full mark.',
  },
  ruleCellUnused: {
    what: '“{because}” does not use “{column}”, but the cell is filled.',
    todo: 'Clear the cell, or change the scoring method.',
  },
  ruleStepsWeight: {
    what: 'The best step gives {most} {most|point|points}, the item {weight}.',
    todo: 'Make the best step give the item’s points.',
  },
  rulePeriodOrder: {
    what: 'The rules end before they begin ({from}).',
    todo: 'Correct the months.',
  },
  ruleSetsOverlap: {
    what: 'Two rules sheets, “{sheet}” and “{other}”, hold for {period}.',
    todo: 'Change the months of one of them, or delete it.',
  },
};
