import { fileURLToPath } from 'node:url';
import { annexWorkbook, flatWorkbook } from './sampleWorkbooks';

// Run by hand after a fixture changed: npx tsx test/support/makeSamples.ts
const folder = new URL('../../assets/samples/', import.meta.url);

for (const [name, workbook] of [
  ['yueyang-2023-11.xlsx', annexWorkbook()],
  ['yueyang-2023-11-flat.xlsx', flatWorkbook()],
] as const) {
  await workbook.xlsx.writeFile(fileURLToPath(new URL(name, folder)));
}
