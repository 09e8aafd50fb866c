import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig, SETTINGS } from '../src/config.ts';

test('an empty environment gives the fallbacks', () => {
  expect(readConfig({})).toEqual({
    config: {
      corpusDir: 'corpus',
      dataDir: 'data',
      limitFileMb: 10,
      limitTextMb: 5,
      limitZipMb: 50,
      limitZipFiles: 1000,
      logLevel: 'info',
      metricsPort: null,
      shards: null,
      discordToken: null,
      discordGuildId: null,
      discordApiUrl: 'https://discord.com/api',
      discordCdnUrl: null,
    },
  });
});

test('blanks around a value do not count, and an empty value is unset', () => {
  const result = readConfig({ CORPUS_DIR: ' stories ', DATA_DIR: '  ', DISCORD_TOKEN: '' });
  expect(result).toMatchObject({ config: { corpusDir: 'stories', dataDir: 'data', discordToken: null } });
});

test('an address loses the slash at its end', () => {
  const result = readConfig({ DISCORD_API_URL: 'http://127.0.0.1:8080/api/' });
  expect(result).toMatchObject({ config: { discordApiUrl: 'http://127.0.0.1:8080/api' } });
});

test('all problems are told at once, with the value and what to do', () => {
  const result = readConfig({ LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'my server', DISCORD_CDN_URL: 'cdn' });
  expect(result).toEqual({
    problems: [
      "LOG_LEVEL is 'loud'; use one of trace, debug, info, warn, error, fatal, silent",
      `DISCORD_GUILD_ID is 'my server'; use the number that "Copy Server ID" gives`,
      "DISCORD_CDN_URL is 'cdn'; use a whole address such as https://example.org/api",
    ],
  });
});

test('a malformed token is refused without being repeated', () => {
  const result = readConfig({ DISCORD_TOKEN: 'my hunter2' });
  expect(result).toHaveProperty('problems.length', 1);
  expect(JSON.stringify(result)).not.toContain('hunter2');
});

test('.env.example names every setting, in order, with its comment and its fallback', () => {
  const shown = readFileSync('.env.example', 'utf8').split('\n\n').slice(1);
  const expected = Object.values(SETTINGS).map(
    ({ name, about, fallback }) => `# ${about}\n# ${name}=${fallback ?? ''}`,
  );
  expect(shown.map((block) => block.trim())).toEqual(expected);
});
