import { invalidArgument } from './hostError';
import type { HostObject } from './objectClass';
import type { QueryInfo } from './wire';

/** The properties asked for, nested as they are reached; an empty tree asks for all scalars. */
interface Wanted {
  readonly [name: string]: Wanted;
}

const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function wantedBy(query: QueryInfo): Wanted {
  const tree: Record<string, Record<string, never>> = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let branch: Record<string, Wanted> = tree;
    for (const name of path.split('/').filter((part) => part !== '' && part !== 'items')) {
      const next = branch[name] ?? {};
      branch[name] = next;
      branch = next;
    }
  }
  return tree;
}

const asksForAll = (wanted: Wanted): boolean => Object.keys(wanted).length === 0 || '*' in wanted;

function readObject(object: HostObject, wanted: Wanted): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  if (asksForAll(wanted)) {
    for (const name of object.scalarNames()) values[name] = object.read(name);
  }
  for (const [name, below] of Object.entries(wanted)) {
    if (name === '*') continue;
    const member = pascalCase(name);
    if (object.hasNavigation(member)) {
      const next = object.navigate(member);
      values[member] = next === null ? null : readAny(next, below, {});
    } else {
      if (Object.keys(below).length > 0 && object.hasScalar(member)) {
        throw invalidArgument(`${object.className} has no property ${name} with parts.`);
      }
      values[member] = object.read(member);
    }
  }
  return values;
}

/** An item carries its id, so that the client can ask for it again by that. */
function readItem(item: HostObject, wanted: Wanted): Record<string, unknown> {
  const values = readObject(item, wanted);
  const { Id, _Id } = item.identity();
  const id = Id ?? _Id;
  return id === undefined || 'Id' in values ? values : { ...values, _Id: id };
}

function readCollection(
  collection: HostObject,
  wanted: Wanted,
  query: QueryInfo,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const ofItems: Record<string, Wanted> = {};
  for (const [name, below] of Object.entries(wanted)) {
    const member = pascalCase(name);
    if (collection.hasScalar(member)) values[member] = collection.read(member);
    else ofItems[name] = below;
  }
  if (Object.keys(ofItems).length === 0 && Object.keys(values).length > 0) return values;
  const skip = query.Skip ?? 0;
  const items = collection
    .items()
    .slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return { ...values, _Items: items.map((item) => readItem(item, ofItems)) };
}

function readAny(object: HostObject, wanted: Wanted, query: QueryInfo): Record<string, unknown> {
  return object.isCollection ? readCollection(object, wanted, query) : readObject(object, wanted);
}

/**
 * What `load` asked for: properties under their wire names, nested objects nested, a collection's items
 * in `_Items`. A property the class does not have answers InvalidArgument.
 */
export function readQuery(object: HostObject, query: QueryInfo): Record<string, unknown> {
  return readAny(object, wantedBy(query), query);
}

/** The same under the names the developer uses, for `retrieve`. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '_Id' && name !== '_ReferenceId')
      .map(([name, one]) => [
        name === '_Items' ? 'items' : name.charAt(0).toLowerCase() + name.slice(1),
        name === '_Items' ? asJson(one) : nestedAsJson(one),
      ]),
  );
}

/** Values that are arrays are cell values: they go as they are. */
const nestedAsJson = (value: unknown): unknown => (Array.isArray(value) ? value : asJson(value));
