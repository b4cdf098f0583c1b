import { invalidArgument } from '../host/hostError';
import { objectClass } from '../host/objectClass';
import type { ExcelSession } from './excelSession';
import { booleanFrom } from './officeWords';

const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

function calculationModeFrom(value: unknown): unknown {
  if (!CALCULATION_MODES.includes(String(value))) throw invalidArgument();
  return value;
}

/**
 * `workbook.application`. Screen and calculation are never drawn or done during a request here, so
 * suspending them asks for nothing more.
 */
export const application = objectClass<ExcelSession>({
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: (session) => session.calculationMode,
      set: (session, mode) => (session.calculationMode = calculationModeFrom(mode)),
    },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
  notModelled: ['CalculationEngineVersion', 'CultureInfo', 'IterativeCalculation', 'Ribbon'],
});

/** `context.runtime` */
export const runtime = objectClass<ExcelSession>({
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      get: (session) => session.eventsEnabled,
      set: (session, enabled) => (session.eventsEnabled = booleanFrom(enabled)),
    },
  },
});
