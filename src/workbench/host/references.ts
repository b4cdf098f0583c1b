import type { HostObject } from './objectClass';

/** Objects an add-in keeps across requests (`trackedObjects`), by the id it was given for each. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  get count(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `ref${this.next}`;
    this.next += 1;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.objects.delete(id);
  }

  removeAll(): void {
    this.objects.clear();
    this.ids.clear();
  }
}
