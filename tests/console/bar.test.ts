import { expect, test } from 'vitest';
import { Bar } from '../../src/console/bar.ts';

/** What a screen of 60 columns was sent, with the sign that clears a line made visible. */
function drawn(isTTY: boolean, use: (bar: Bar) => void): string {
  let sent = '';
  const screen = { isTTY, columns: 60, write: (text: string) => (sent += text) };
  use(new Bar(4, screen));
  return sent.replaceAll('\r\u001B[K', '<');
}

test('on a terminal a line shows how far it is, and what failed scrolls past above it', () => {
  const sent = drawn(true, (bar) => {
    bar.draw(1, 'a-file-with-a-long-name.txt');
    bar.tell('b.txt: empty');
    bar.draw(4, '');
    bar.end();
    bar.tell('4 read');
  });
  const quarter = `[${'#'.repeat(8)}${' '.repeat(22)}] 1/4 g-name.txt`;
  expect(sent).toBe(`<${quarter}<b.txt: empty\n${quarter}<[${'#'.repeat(30)}] 4/4 <<4 read\n`);
});

test('a file name cannot give a terminal orders', () => {
  expect(drawn(true, (bar) => bar.draw(1, 'a\u001B[2Jb'))).toContain('a·[2Jb');
});

test('elsewhere only lines are written', () => {
  const sent = drawn(false, (bar) => {
    bar.draw(1, 'a.txt');
    bar.tell('b.txt: empty');
    bar.end();
  });
  expect(sent).toBe('b.txt: empty\n');
});
