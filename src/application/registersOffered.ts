import { REGISTER_KINDS, type RegisterKind } from '../registers/registerKind';

/** The registers that can be added, in the order people are offered them. */
export const REGISTERS_OFFERED: readonly RegisterKind[] = REGISTER_KINDS;
