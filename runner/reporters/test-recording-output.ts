import type { Output } from "../model/reporter.js";

/** An output that keeps what is written to it, for tests. */
export interface RecordingOutput extends Output {
  text(): string;
}

/** Makes an output of 80 columns and no colours that keeps what is written. */
export function recordingOutput(given: Partial<Output> = {}): RecordingOutput {
  const parts: string[] = [];
  return {
    isTerminal: false,
    colors: false,
    columns: 80,
    ...given,
    write: (text) => void parts.push(text),
    text: () => parts.join(""),
  };
}
