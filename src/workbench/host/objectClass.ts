import { invalidArgument, itemNotFound, notImplemented } from './hostError';

/** How an object is named in later requests, by the field its client class reads. */
export type Identity = Readonly<Partial<Record<'Id' | '_Id', string>>>;

/** An object of the API as the request processor sees it. Member names are the wire's: PascalCase. */
export interface HostObject {
  readonly className: string;
  readonly keepsReference: boolean;
  readonly isCollection: boolean;
  identity(): Identity;
  scalarNames(): readonly string[];
  hasScalar(name: string): boolean;
  hasNavigation(name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  /** The object behind a property; null stands for a null object. */
  navigate(name: string): HostObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  items(): readonly HostObject[];
  item(key: unknown): HostObject;
}

interface Scalar<T> {
  readonly get: (target: T) => unknown;
  /** Absent for a read-only property. */
  readonly set?: (target: T, value: unknown) => void;
  /** Left out of a load that names no properties, because it is costly or may fail. */
  readonly onlyByName?: boolean;
}

/** What one class of the API can do. Keys are the wire's member names. */
export interface ClassDefinition<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigation?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, ...args: readonly unknown[]) => unknown>>;
  readonly identity?: (target: T) => Identity;
  readonly keepsReference?: boolean;
  readonly items?: (target: T) => readonly HostObject[];
  /** `getItem`; undefined means there is none. */
  readonly item?: (target: T, key: unknown) => HostObject | undefined;
  /** Properties the client library has and this class does not: loading one answers NotImplemented. */
  readonly notModelled?: readonly string[];
}

const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `Class.member` as a developer writes it; the indexer is `getItem`. */
export const memberOf = (object: HostObject, name: string): string =>
  `${object.className}.${name === '' ? 'getItem' : camelCase(name)}`;

class BoundObject<T> implements HostObject {
  constructor(
    private readonly definition: ClassDefinition<T>,
    private readonly target: T,
  ) {}

  get className(): string {
    return this.definition.name;
  }

  get keepsReference(): boolean {
    return this.definition.keepsReference ?? false;
  }

  get isCollection(): boolean {
    return this.definition.items !== undefined;
  }

  identity(): Identity {
    return this.definition.identity?.(this.target) ?? {};
  }

  scalarNames(): readonly string[] {
    return Object.entries(this.definition.scalars ?? {})
      .filter(([, scalar]) => scalar.onlyByName !== true)
      .map(([name]) => name);
  }

  hasScalar(name: string): boolean {
    return this.definition.scalars?.[name] !== undefined;
  }

  hasNavigation(name: string): boolean {
    return this.definition.navigation?.[name] !== undefined;
  }

  read(name: string): unknown {
    const scalar = this.definition.scalars?.[name];
    if (scalar !== undefined) return scalar.get(this.target);
    if (this.definition.notModelled?.includes(name) === true) {
      throw notImplemented(memberOf(this, name));
    }
    throw invalidArgument(`${this.className} has no property ${camelCase(name)}.`);
  }

  write(name: string, value: unknown): void {
    const scalar = this.definition.scalars?.[name];
    if (scalar === undefined) throw notImplemented(memberOf(this, name));
    if (scalar.set === undefined) {
      throw invalidArgument(`${memberOf(this, name)} is read-only.`);
    }
    scalar.set(this.target, value);
  }

  navigate(name: string): HostObject | null {
    const navigation = this.definition.navigation?.[name];
    if (navigation === undefined) throw notImplemented(memberOf(this, name));
    return navigation(this.target);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method = this.definition.methods?.[name];
    if (method === undefined) throw notImplemented(memberOf(this, name));
    return method(this.target, ...args);
  }

  items(): readonly HostObject[] {
    return this.definition.items?.(this.target) ?? [];
  }

  item(key: unknown): HostObject {
    if (this.definition.item === undefined) throw notImplemented(memberOf(this, ''));
    const item = this.definition.item(this.target, key);
    if (item === undefined) throw itemNotFound();
    return item;
  }
}

/** Makes objects of a class: `const range = objectClass({ name: 'Range', … })`, then `range(target)`. */
export function objectClass<T>(definition: ClassDefinition<T>): (target: T) => HostObject {
  return (target) => new BoundObject(definition, target);
}

export const isHostObject = (value: unknown): value is HostObject => value instanceof BoundObject;

/** The object a host object stands for, when it is one of `isTarget`'s kind. */
export function targetOf<T>(
  value: unknown,
  isTarget: (target: unknown) => target is T,
): T | undefined {
  if (!(value instanceof BoundObject)) return undefined;
  const { target } = value as unknown as { target: unknown };
  return isTarget(target) ? target : undefined;
}
