// In which language does the terminal speak?
import { LANGUAGES, languageOf } from '../messages/codes.ts';

/** Where a system says what language its user reads, in the order of POSIX: the first that is set holds. */
const SYSTEM = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

/**
 * The code of the language asked for by `--lang`, else by DOSSIER_LANG, else by the system; English where that has one
 * we lack. An error where what was asked for by name is none of ours.
 */
export function terminalLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): string | Error {
  const { DOSSIER_LANG: set } = environment;
  const [name, wanted] = asked === undefined ? ['DOSSIER_LANG', set] : ['--lang', asked];
  if (wanted !== undefined && (wanted !== '' || asked !== undefined))
    return (
      languageOf(wanted) ??
      new Error(`${name} is '${wanted}', which is no language of Dossier; choose ${LANGUAGES.join(', ')}`)
    );
  const system = SYSTEM.map((variable) => environment[variable]).find((value) => value);
  return languageOf(system ?? '') ?? 'en';
}
