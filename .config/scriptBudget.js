import { gzipSync } from 'node:zlib';

/** Why `bytes` of script are too much for `entry`, and what to do; null where they are within `limit`. */
export function overBudget(entry, bytes, limit) {
  if (bytes <= limit) return null;
  const over = bytes - limit;
  return `What ${entry} loads before something is opened is ${bytes} bytes gzipped, ${over} more than the ${limit} it may be. Load what the first screen does not need with import().`;
}

/**
 * Fails a build whose page loads more script before something is opened than it may: `limit` bytes,
 * gzipped, of all scripts that `entry` starts with, of the chunks it `always` fetches at once, and of the
 * largest of the chunks `oneOf`, of which it fetches one.
 */
export class ScriptBudget {
  #entry;
  #always;
  #oneOf;
  #limit;

  constructor({ entry, always = [], oneOf = [], limit }) {
    this.#entry = entry;
    this.#always = always;
    this.#oneOf = oneOf;
    this.#limit = limit;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ScriptBudget', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ScriptBudget', stage }, () => {
        const fetched = (name) => this.#bytes(compilation, compilation.namedChunkGroups.get(name));
        const start = this.#bytes(compilation, compilation.entrypoints.get(this.#entry));
        const always = this.#always.reduce((sum, name) => sum + fetched(name), 0);
        const one = Math.max(0, ...this.#oneOf.map(fetched));
        const told = overBudget(this.#entry, start + always + one, this.#limit);
        if (told !== null) compilation.errors.push(new WebpackError(told));
      });
    });
  }

  /** Gzipped, as servers send each. A group that is not there is a mistake in the configuration. */
  #bytes(compilation, group) {
    const scripts = group.getFiles().filter((file) => file.endsWith('.js'));
    const sizes = scripts.map((file) => {
      const source = compilation.getAsset(file).source.buffer();
      return gzipSync(source, { level: 9 }).length;
    });
    return sizes.reduce((sum, size) => sum + size, 0);
  }
}
