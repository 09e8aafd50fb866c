// What would users get? The product's own functions over JSON Lines: rows on standard input, rows out.
import { parseArgs } from 'node:util';
import { modes } from './predict/modes.ts';
import { type Complain, rowsOf, writeRow } from './rows.ts';

const USAGE = `predict: give one of ${Object.keys(modes).join(', ')}; --pool and --documents FILE where they apply`;

process.exitCode = await predict(process.argv.slice(2));

/** 0 when every row was answered, 1 when some were bad, 2 for bad usage. */
async function predict(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: { pool: { type: 'boolean' }, documents: { type: 'string' } },
  });
  const load = modes[positionals[0] ?? ''];
  if (load === undefined || positionals.length > 1) {
    console.error(USAGE);
    return 2;
  }
  let bad = 0;
  const complain: Complain = (problem) => {
    bad += 1;
    console.error(`predict: ${problem.message}; skipped`);
  };
  // Whoever reads our rows may stop early, as `head` does.
  process.stdout.on('error', () => process.exit());
  const flags = {
    pool: values['pool'] === true,
    documents: typeof values['documents'] === 'string' ? values['documents'] : undefined,
  };
  const mode = await load();
  for await (const row of mode(rowsOf(process.stdin, complain), flags, complain))
    await writeRow(process.stdout, row);
  return bad > 0 ? 1 : 0;
}
