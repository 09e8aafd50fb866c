// How does a test wait for something? Until it holds, for as long as a slow and busy machine may need.

/** Milliseconds after which a thing that has not happened is not going to. */
const PATIENCE = 90_000;

/** Resolves as soon as the condition holds; rejects with what there is to see instead where it never does. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  seen: () => string | readonly string[] = () => '',
): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`never: ${holds.toString()}\n${String(seen())}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
