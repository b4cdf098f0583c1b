import { itemNotFound } from '../host/hostError';
import type { HostObject } from '../host/objectClass';
import { objectClass } from '../host/objectClass';
import type { ExcelSession } from './excelSession';

interface SettingTarget {
  readonly session: ExcelSession;
  readonly key: string;
}

function valueOf({ session, key }: SettingTarget): unknown {
  const json = session.workbook.settings.get(key);
  if (json === undefined) throw itemNotFound();
  return JSON.parse(json) as unknown;
}

function store({ session, key }: SettingTarget, value: unknown): void {
  session.mustBeWritable();
  session.workbook.settings.set(key, JSON.stringify(value ?? null));
}

/** `Excel.Setting` */
const setting = objectClass<SettingTarget>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: { get: valueOf, set: store },
  },
  methods: {
    Delete: ({ session, key }) => {
      session.mustBeWritable();
      if (!session.workbook.settings.delete(key)) throw itemNotFound();
      return null;
    },
  },
});

function find(session: ExcelSession, key: unknown): HostObject | undefined {
  const text = String(key);
  return session.workbook.settings.get(text) === undefined
    ? undefined
    : setting({ session, key: text });
}

/** `workbook.settings`: the same settings as the common API's `Office.context.document.settings`. */
export const settingCollection = objectClass<ExcelSession>({
  name: 'SettingCollection',
  items: (session) => session.workbook.settings.entries().map(([key]) => setting({ session, key })),
  item: find,
  methods: {
    Add: (session, key, value) => {
      const target = { session, key: String(key) };
      store(target, value);
      return setting(target);
    },
    GetCount: (session) => session.workbook.settings.entries().length,
    GetItemOrNullObject: (session, key) => find(session, key) ?? null,
  },
});
