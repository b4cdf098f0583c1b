import type { RequestBody } from '../../src/workbench/host/wire';
import { ACTION, DISPATCH, PATH } from '../../src/workbench/host/wire';
import type { ExcelHost } from '../../src/workbench/objects/excelHost';
import { WRITE_METHODS } from '../../src/workbench/objects/writeMethods';

/**
 * After how many actions a request can break off so that it leaves the workbook differently each time:
 * before the first action that changes something, and after each of them.
 */
export function breakingPoints({ Actions, ObjectPaths }: RequestBody): number[] {
  const changes = Actions.flatMap(({ ActionType, Name, ObjectPathId }, index) => {
    const path = ObjectPaths[String(ObjectPathId)];
    const adds =
      ActionType === ACTION.instantiate &&
      path?.ObjectPathType === PATH.method &&
      WRITE_METHODS.has(path.Name);
    const acts =
      ActionType === ACTION.setProperty ||
      ActionType === ACTION.update ||
      (ActionType === ACTION.method && WRITE_METHODS.has(Name));
    return adds || acts ? [index + 1] : [];
  });
  return [0, ...changes];
}

/**
 * Sends a request that was logged before once more, as it went over the wire, past office.js. Breaks
 * off after so many actions, as on an error of Excel's.
 */
export async function replay(host: ExcelHost, body: RequestBody, actions?: number): Promise<void> {
  let answer = '';
  const connection = host.connect((text) => {
    answer = text;
  });
  const isWhole = actions === undefined || actions >= body.Actions.length;
  if (!isWhole) {
    host.failures.add('every', { kind: 'actionError', code: 'GeneralException', action: actions });
  }
  const ArrayData = ['IterativeExecutor', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 1];
  const message = {
    _messageType: 0,
    _actionName: 'executeMethod',
    _actionType: 0,
    _conversationId: '',
    _correlationId: 1,
    _origin: '',
    _data: { DdaMethod: { DispatchId: DISPATCH.richApi }, ArrayData },
    _serializerVersion: 1,
  };
  connection.receive(JSON.stringify(message));
  await new Promise((resolve) => setImmediate(resolve));
  host.failures.clear();
  connection.close();
  if (answer.includes('Injected') === isWhole) throw new Error(`The replay went wrong: ${answer}`);
}
