// Which questions found nothing, who wants to be told, and what did readers say of answers?
import type { Context } from '../../command.ts';
import type { Feedback } from '../../library.ts';
import type { Answer } from '../../model.ts';
import { nameIn } from '../../messages/wording.ts';
import { hasWords } from '../ask.ts';
import { pageActions, pageNumber, told, visible, withLibrary } from './parts.ts';

const LINES = 15;

export function listGaps(page: string | undefined, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, _, say) => {
    const words = say.moderator;
    const all = await library.gaps();
    const pages = Math.max(1, Math.ceil(all.length / LINES));
    const number = pageNumber(page, pages);
    const lines = all
      .slice((number - 1) * LINES, number * LINES)
      .map(
        ({ question, count, last, waiting }) =>
          `• ${visible(question, 150)} · ${words.asked(count, last.slice(0, 10), waiting)}`,
      );
    return {
      kind: 'notice',
      title: words.gapsTitle(all.length),
      message:
        all.length === 0
          ? words.gapsEmpty
          : [...lines, ...(pages > 1 ? [words.page(number, pages)] : [])].join('\n'),
      actions: pageActions('gaps', number, pages, say),
    };
  });
}

/**
 * Keeps a question that found nothing, by its words alone, and offers to tell the asker once there is an answer.
 * Every other answer passes through as it is; where nothing can be kept, so does this one, and what no document can
 * ever answer.
 */
export async function rememberMiss(
  question: string,
  answer: Answer,
  { library, caller, say }: Context,
): Promise<Answer> {
  if (answer.kind !== 'nothing' || library === undefined || !hasWords(question)) return answer;
  const gap = await library.miss(question);
  // The terminal is gone by the time that an answer comes.
  if (caller?.channel === undefined) return answer;
  const tell = { label: say.moderator.tellMe, command: 'tell', arguments: { gap } };
  return { ...answer, actions: [...(answer.actions ?? []), tell] };
}

export function tellWhenKnown(gap: string, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, caller, say) =>
    told(await library.tellMe(caller, gap), say, ({ question }) => {
      return { kind: 'notice', title: visible(question), message: say.moderator.willTell };
    }),
  );
}

const VERDICTS: readonly Feedback['verdict'][] = ['good', 'bad', 'speaker', 'date', 'no-answer'];

/** Keeps what a reader said of an answer. Who said it is not kept. */
export function giveFeedback(
  given: {
    readonly verdict: string;
    readonly command: string | undefined;
    readonly question: string | undefined;
  },
  context: Context,
): Promise<Answer> {
  return withLibrary(context, async (library, _, say) => {
    const verdict = VERDICTS.find((known) => known === given.verdict);
    if (verdict === undefined)
      return { kind: 'notice', title: say.refused, message: say.moderator.badVerdict(VERDICTS.join(', ')) };
    await library.feedback({ verdict, command: given.command ?? '', question: given.question ?? '' });
    return { kind: 'notice', title: say.moderator.thanks, message: say.moderator.feedbackKept };
  });
}

export function listFeedback(page: string | undefined, context: Context): Promise<Answer> {
  return withLibrary(context, async (library, _, say) => {
    const words = say.moderator;
    const all = await library.feedbacks();
    const pages = Math.max(1, Math.ceil(all.length / LINES));
    const number = pageNumber(page, pages);
    const lines = all
      .slice((number - 1) * LINES, number * LINES)
      .map(
        ({ verdict, command, question, at }) =>
          `• ${at.slice(0, 10)} · ${say.verdict[verdict]} · ${visible(`${nameIn(command, say.commands)} ${question}`, 150)}`,
      );
    return {
      kind: 'notice',
      title: words.feedbackTitle(all.length),
      message: all.length === 0 ? words.feedbackEmpty : lines.join('\n'),
      actions: pageActions('corpus feedback', number, pages, say),
    };
  });
}
