// How far is a long piece of work?

/** Cells of the bar. */
const WIDTH = 30;

/** What is drawn on: standard error, or what stands for it. */
export interface Screen {
  readonly isTTY: boolean;
  readonly columns: number;
  write(text: string): unknown;
}

/** A line that shows how far it is, on a terminal only; everything else scrolls past above it. */
export class Bar {
  readonly #total: number;
  readonly #out: Screen;
  #last = '';

  constructor(total: number, out: Screen = process.stderr) {
    this.#total = total;
    this.#out = out;
  }

  draw(done: number, name: string): void {
    if (!this.#out.isTTY) return;
    const full = Math.round((done / this.#total) * WIDTH);
    const room = Math.max(10, this.#out.columns - WIDTH - 20);
    // A file's name may hold anything, also what a terminal obeys.
    const shown = name.replaceAll(/\p{C}/gu, '·').slice(-room);
    this.#last = `[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}] ${done}/${this.#total} ${shown}`;
    this.#out.write(`\r\u001B[K${this.#last}`);
  }

  /** Takes the bar away; what is told afterwards stands by itself. */
  end(): void {
    if (this.#out.isTTY) this.#out.write('\r\u001B[K');
    this.#last = '';
  }

  tell(line: string): void {
    this.#out.write(this.#out.isTTY ? `\r\u001B[K${line}\n${this.#last}` : `${line}\n`);
  }
}
