// How are very many short lists kept without an array for each?

/** Lists by name, in the order in which their items came. Most have one item, and then that alone is kept. */
export class Lists<T extends object> {
  readonly #one = new Map<string, T>();
  readonly #more = new Map<string, T[]>();

  get(key: string): readonly T[] {
    const more = this.#more.get(key);
    if (more !== undefined) return more;
    const one = this.#one.get(key);
    return one === undefined ? [] : [one];
  }

  has(key: string): boolean {
    return this.#one.has(key);
  }

  add(key: string, item: T): void {
    const one = this.#one.get(key);
    const more = this.#more.get(key);
    if (one === undefined) this.#one.set(key, item);
    else if (more === undefined) this.#more.set(key, [one, item]);
    else more.push(item);
  }

  remove(key: string, item: T): void {
    const left = this.get(key).filter((other) => other !== item);
    const [first] = left;
    if (first === undefined) this.#one.delete(key);
    else this.#one.set(key, first);
    if (left.length > 1) this.#more.set(key, left);
    else this.#more.delete(key);
  }

  keys(): Iterable<string> {
    return this.#one.keys();
  }
}
