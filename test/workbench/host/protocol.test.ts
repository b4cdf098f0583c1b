import type { Connection } from '../../../src/workbench/host/connection';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import type { ExcelHost } from '../../../src/workbench/objects/excelHost';
import { createExcelHost } from '../../../src/workbench/objects/excelHost';

/** The requests below are what @microsoft/office-js 1.1.110 was seen to send. */
const INST = 1;
const QUERY = 2;
const CALL = 3;
const SET = 4;
const TRACE = 5;

const global = { Id: 1, ObjectPathType: 1, Name: '' };
const worksheets = { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };
const sheet1 = {
  Id: 5,
  ObjectPathType: 5,
  Name: '',
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: ['Sheet1'] },
};
const range = (address: string) => ({
  Id: 7,
  ObjectPathType: 3,
  Name: 'GetRange',
  ParentObjectPathId: 5,
  ArgumentInfo: { Arguments: [address] },
});

const action = (Id: number, ActionType: number, ObjectPathId: number, rest: object = {}) => ({
  Id,
  ActionType,
  Name: '',
  ObjectPathId,
  ...rest,
});

interface Message {
  readonly _actionName: string;
  readonly _responseType: number;
  readonly _correlationId: number;
  readonly _data: { readonly Error?: number; readonly Data?: [number, unknown[], string] };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a conversation with the client library', () => {
  let host: ExcelHost;
  let connection: Connection;
  let posted: Message[];
  let correlation: number;

  beforeEach(() => {
    host = createExcelHost(WorkbookModel.create('Book1.xlsx', ['Sheet1']));
    posted = [];
    correlation = 0;
    connection = host.connect((text) => posted.push(JSON.parse(text) as Message));
  });

  const post = async (name: string, type: number, data: unknown): Promise<Message | undefined> => {
    correlation += 1;
    connection.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: name,
        _actionType: type,
        _conversationId: 'c',
        _correlationId: correlation,
        _origin: 'https://addin',
        _data: data,
        _serializerVersion: 1,
      }),
    );
    await settled();
    return posted.find((one) => one._correlationId === correlation && one._responseType === 0);
  };

  const execute = (dispatchId: number, data: object): Promise<Message | undefined> =>
    post('executeMethod', 0, { DdaMethod: { DispatchId: dispatchId }, ...data });

  const request = async (actions: object[], paths: { Id: number }[]): Promise<unknown> => {
    const body = {
      AutoKeepReference: false,
      Actions: actions,
      ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
    };
    const headers = ['SdkVersion', 'officejs'];
    const answer = await execute(93, {
      ArrayData: ['IterativeExecutor', 'POST', 'ProcessQuery', headers, JSON.stringify(body), 0, 0],
    });
    return JSON.parse(answer?._data.Data?.[2] ?? 'null');
  };

  it('gives the id a sheet is found by, and a reference for a range that is kept', async () => {
    const paths = [global, worksheets, sheet1, range('A1:B2')];
    const first = await request(
      [
        action(2, INST, 1),
        action(4, INST, 3),
        action(6, INST, 5),
        action(8, INST, 7),
        action(9, CALL, 7, { Name: '_KeepReference', ArgumentInfo: { Arguments: [] } }),
        action(10, INST, 7),
        action(11, QUERY, 7, { QueryInfo: { Select: ['values'] }, L: [1, 3, 5, 7] }),
      ],
      paths,
    );
    expect(first).toEqual({
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 4, Value: {} },
        { ActionId: 6, Value: { Id: '{00000000-0001-0000-0000-000000000001}' } },
        { ActionId: 8, Value: {} },
        { ActionId: 9, Value: null },
        { ActionId: 10, Value: { _ReferenceId: 'ref1' } },
        {
          ActionId: 11,
          Value: {
            _ReferenceId: 'ref1',
            Values: [
              ['', ''],
              ['', ''],
            ],
          },
        },
      ],
      TraceIds: [],
    });
    const reference = { Id: 7, ObjectPathType: 6, Name: 'ref1', ArgumentInfo: {} };
    const set = {
      Name: 'Values',
      ArgumentInfo: {
        Arguments: [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      },
    };
    expect(
      await request([action(13, INST, 7), action(12, SET, 7, set)], [reference]),
    ).toMatchObject({
      Results: [
        { ActionId: 13, Value: { _ReferenceId: 'ref1' } },
        { ActionId: 12, Value: null },
      ],
    });
    expect(connection.referenceCount).toBe(1);
    const remove = { Name: '_RemoveReference', ArgumentInfo: { Arguments: ['ref1'] } };
    await request([action(15, INST, 1), action(14, CALL, 1, remove)], [global]);
    expect(connection.referenceCount).toBe(0);
    expect(host.requests.entries.map((one) => one.kind)).toEqual(['read', 'write', 'release']);
  });

  it('adds a sheet once, however often its path is named', async () => {
    const add = {
      Id: 5,
      ObjectPathType: 3,
      Name: 'Add',
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ['New'] },
    };
    const query = { QueryInfo: { Select: ['name'] } };
    await request(
      [action(6, INST, 5), action(7, INST, 5), action(8, QUERY, 5, query)],
      [global, worksheets, add],
    );
    expect(host.workbook.sheets.map((one) => one.name)).toEqual(['Sheet1', 'New']);
  });

  it('stops at the action that fails and says where', async () => {
    const missing = { ...sheet1, ArgumentInfo: { Arguments: ['Missing'] } };
    expect(
      await request(
        [action(2, INST, 1), action(4, INST, 3), action(6, INST, 5), action(8, INST, 5)],
        [global, worksheets, missing],
      ),
    ).toEqual({
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 4, Value: {} },
      ],
      TraceIds: [],
      Error: {
        Code: 'ItemNotFound',
        Message: "The requested resource doesn't exist.",
        ActionIndex: 2,
        Location: 'WorksheetCollection.getItem',
      },
    });
  });

  it('answers null to everything below a null object, even one whose parent it was not told', async () => {
    const nothing = { Id: 5, ObjectPathType: 7, Name: '', ParentObjectPathId: 3 };
    const below = { ...range('A1'), ParentObjectPathId: 5 };
    const query = { QueryInfo: { Select: ['values'] } };
    expect(
      await request(
        [action(9, INST, 5), action(10, INST, 7), action(13, QUERY, 7, query)],
        [nothing, below],
      ),
    ).toMatchObject({ Results: [{ Value: null }, { Value: null }, { Value: null }] });
  });

  it('answers a trace with a result and its id', async () => {
    const register = { Name: '_RegisterDataChangedEvent' };
    expect(
      await request(
        [action(4, INST, 3), action(6, CALL, 3, register), action(7, TRACE, 0)],
        [global, worksheets],
      ),
    ).toMatchObject({ Results: [{}, {}, { ActionId: 7, Value: null }], TraceIds: [7] });
  });

  it('gives items their id under _Id when it was not asked for, and counts when asked', async () => {
    const tables = { Id: 7, ObjectPathType: 4, Name: 'Tables', ParentObjectPathId: 5 };
    const select = (Select: string[]) => ({ QueryInfo: { Select } });
    expect(
      await request(
        [
          action(1, QUERY, 3, select(['name'])),
          action(2, QUERY, 3, select(['name', 'id', 'tables/name'])),
          action(3, QUERY, 7, select(['count'])),
        ],
        [global, worksheets, sheet1, tables],
      ),
    ).toMatchObject({
      Results: [
        { Value: { _Items: [{ Name: 'Sheet1', _Id: '{00000000-0001-0000-0000-000000000001}' }] } },
        {
          Value: {
            _Items: [
              {
                Name: 'Sheet1',
                Id: '{00000000-0001-0000-0000-000000000001}',
                Tables: { _Items: [] },
              },
            ],
          },
        },
        { Value: { Count: 0 } },
      ],
    });
  });

  it('takes an object as argument and refuses to write what is read-only', async () => {
    const other = { ...range('C3'), Id: 9 };
    const bound = {
      Id: 11,
      ObjectPathType: 3,
      Name: 'GetBoundingRect',
      ParentObjectPathId: 7,
      ArgumentInfo: { Arguments: [9], ReferencedObjectPathIds: [9] },
    };
    const set = { Name: 'Address', ArgumentInfo: { Arguments: ['A1'] } };
    expect(
      await request(
        [action(12, QUERY, 11, { QueryInfo: { Select: ['address'] } }), action(13, SET, 11, set)],
        [global, worksheets, sheet1, range('A1'), other, bound],
      ),
    ).toMatchObject({
      Results: [{ Value: { Address: 'Sheet1!A1:C3' } }],
      Error: { Code: 'InvalidArgument', Location: 'Range.address' },
    });
  });

  it('sends events after the answer to the request that caused them', async () => {
    const register = { Name: '_RegisterAddedEvent' };
    await request([action(6, CALL, 3, register)], [global, worksheets]);
    posted.length = 0;
    const add = {
      Id: 5,
      ObjectPathType: 3,
      Name: 'Add',
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ['New'] },
    };
    await request([action(6, INST, 5)], [global, worksheets, add]);
    expect(posted.map((one) => one._actionName)).toEqual(['executeMethod', 'richApiMessage']);
  });

  it('tells the add-in what it must know to start', async () => {
    const answer = await post('ContextActivationManager_getAppContextAsync', 0, 'id');
    const context = answer?._data as Record<string, unknown> | undefined;
    const needed = ['_id', '_appName', '_appVersion', '_appUILocale', '_dataLocale', '_docUrl'];
    expect(Object.keys(context ?? {})).toEqual(
      expect.arrayContaining([...needed, '_clientMode', '_settings', '_reason']),
    );
    expect(JSON.parse(String(context?._requirementMatrix))).toMatchObject({ ExcelApi: '1.15' });
    expect(JSON.parse(connection.windowName)).toMatchObject({
      hostInfo: expect.stringContaining('Excel|Web|16.01|zh-CN|') as string,
      xdmInfo: expect.stringContaining('|https://localhost') as string,
    });
  });

  it('acknowledges registrations, and refuses methods it does not know', async () => {
    expect((await post('documentSelectionChanged', 1, {}))?._data).toEqual({ Error: 0 });
    expect((await execute(64, {}))?._data.Error).toBe(5001);
  });

  it('uses a new conversation for every page', () => {
    const other = host.connect(() => undefined);
    expect(other.windowName).not.toBe(connection.windowName);
  });

  it('says nothing more once closed', async () => {
    connection.close();
    expect(await post('ContextActivationManager_getAppContextAsync', 0, 'id')).toBeUndefined();
    expect(posted).toEqual([]);
  });
});
