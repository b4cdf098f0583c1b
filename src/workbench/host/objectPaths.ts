import { HostError, isCoded, itemNotFound } from './hostError';
import type { HostObject } from './objectClass';
import { isHostObject, memberOf } from './objectClass';
import type { References } from './references';
import type { ArgumentInfo, ObjectPath } from './wire';
import { PATH } from './wire';

/** Where paths begin: the workbook, and services an add-in creates by name. */
export interface Roots {
  readonly global: HostObject;
  readonly service: (name: string) => HostObject | undefined;
}

/** Adds the member that was at work to an error that does not say. */
export function located(error: unknown, location: string): unknown {
  if (!isCoded(error) || error.location !== undefined) return error;
  return new HostError(error.code, error.message, location);
}

/**
 * The objects of one request. Each path is resolved once, when it is first needed: the client names a
 * path several times, and `add` must not run twice. Below a null object everything is null.
 */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly roots: Roots,
    private readonly references: References,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) {
      throw new HostError('InvalidObjectPath', `The request names no object path ${id}.`);
    }
    const object = this.find(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Arguments with objects in place of the paths that stand for them. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds) as unknown[];
  }

  private withObjects(value: unknown, references: unknown): unknown {
    if (typeof references === 'number' && references !== 0) return this.resolve(references);
    if (Array.isArray(value)) {
      if (!Array.isArray(references)) return value;
      const parallel: readonly unknown[] = references;
      return value.map((one: unknown, index) => this.withObjects(one, parallel[index]));
    }
    return isPlainObject(value) ? this.withNestedObjects(value) : value;
  }

  private withNestedObjects(value: Record<string, unknown>): unknown {
    if (typeof value._ObjectPathId === 'number') return this.resolve(value._ObjectPathId);
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        isPlainObject(one) ? this.withNestedObjects(one) : one,
      ]),
    );
  }

  private find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.roots.global;
      case PATH.newObject: {
        const service = this.roots.service(path.Name);
        if (service === undefined) {
          throw new HostError('NotImplemented', `${path.Name} is not modelled by this host.`);
        }
        return service;
      }
      case PATH.reference: {
        const object = this.references.find(path.Name);
        if (object === undefined) throw itemNotFound();
        return object;
      }
      case PATH.nullObject:
        return null;
      default:
        return this.below(path);
    }
  }

  private below(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    try {
      switch (path.ObjectPathType) {
        case PATH.property:
          return parent.navigate(path.Name);
        case PATH.indexer:
          return parent.item(args[0]);
        default:
          return objectOrNull(parent.call(path.Name, args));
      }
    } catch (error) {
      throw located(error, memberOf(parent, path.ObjectPathType === PATH.indexer ? '' : path.Name));
    }
  }
}

function objectOrNull(value: unknown): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw new HostError('InvalidOperation', 'The method gives no object.');
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isHostObject(value);
