import path from 'node:path';

/** The project's folder. */
export const PROJECT = path.resolve(import.meta.dirname, '../../..');

/** The least the manifest asks for, so that nothing newer is relied on. */
export const EXCEL_API = '1.9';
