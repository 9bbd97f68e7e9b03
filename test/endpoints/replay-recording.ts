import type { Answer, Asked } from "./start-endpoint.js";

/** What an endpoint answered, to be said again. */
export interface Recording {
  /** Keeps an answer. */
  note(asked: Asked, answer: Answer): Answer;
  /** The answers to the same operation with the same body, in turn, the last one over and over; else a refusal. */
  replay(asked: Asked): Answer;
}

/** Begins with nothing. */
export function newRecording(): Recording {
  const kept = new Map<string, Answer[]>();
  return {
    note: (asked, answer) => {
      const key = keyOf(asked);
      kept.set(key, [...(kept.get(key) ?? []), answer]);
      return answer;
    },
    replay: (asked) => {
      const answers = kept.get(keyOf(asked)) ?? [];
      const next = answers.length > 1 ? answers.shift() : answers[0];
      return next ?? unknown;
    },
  };
}

const unknown: Answer = {
  status: 400,
  body: JSON.stringify({ __type: "com.amazonaws.swf.base.model#UnknownResourceFault", message: "Unknown" }),
};

function keyOf({ operation, body }: Asked): string {
  return `${operation} ${body}`;
}
