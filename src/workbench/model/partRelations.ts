import type JSZip from 'jszip';
import { elements } from './xml';

/** What a part of a package refers to. */
export interface PartRelation {
  readonly id: string;
  /** A URI. */
  readonly type: string;
  /** The name of the other part in the package. */
  readonly part: string;
}

/** Where a package keeps the relations of a part. */
export function relationsPart(part: string): string {
  return part.replace(/([^/]+)$/, '_rels/$1.rels');
}

/** The parts of the package that a part refers to; none where it has no relations. */
export async function partRelations(zip: JSZip, part: string): Promise<PartRelation[]> {
  const xml = (await zip.file(relationsPart(part))?.async('string')) ?? '';
  return elements(xml, 'Relationship').flatMap(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (mode === 'External') return [];
    return [{ id, type, part: resolved(target, part) }];
  });
}

/** The name of the part that a target means, seen from another part. */
function resolved(target: string, part: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
