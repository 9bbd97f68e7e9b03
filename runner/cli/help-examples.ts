import type { Command } from "commander";

/** What people do with each command, a line of a shell each. */
const examples: Readonly<Record<string, readonly string[]>> = {
  run: [
    "swf-conformance run",
    "swf-conformance run --endpoint http://127.0.0.1:5000 --reporter pretty --reporter html=report.html",
    "swf-conformance run --endpoint $URL --run 'start-workflow-execution/**' --skip '**/*.pattern/*'",
    "swf-conformance run --endpoint $URL --run StartTimer.timer-id-unique --seed 7",
    "swf-conformance run --endpoint $URL --baseline baseline.json --reporter junit=report.xml",
    "swf-conformance run --endpoint $URL --shard 2/4 --reporter json=2.json",
    "swf-conformance run --endpoint $URL --last-failed report.json",
    "swf-conformance run --resume report.json.partial --reporter json=report.json",
  ],
  list: [
    "swf-conformance list --run 'timers/**'",
    "swf-conformance list --requirements --json | jq -r '.[] | select(.cases == []) | .id'",
    "swf-conformance list --shard 2/4",
  ],
  explain: [
    "swf-conformance explain StartWorkflowExecution.input.workflowId.maxLength",
    "swf-conformance explain start-workflow-execution/smallest-input",
  ],
  coverage: ["swf-conformance coverage", "swf-conformance coverage --report report.json"],
  doctor: [
    "swf-conformance doctor --endpoint http://127.0.0.1:5000",
    "AWS_ENDPOINT_URL_SWF=http://127.0.0.1:5000 swf-conformance doctor",
  ],
  replay: [
    "swf-conformance replay start-timer/smallest-input --endpoint http://127.0.0.1:5000",
    "swf-conformance replay report.json",
    "swf-conformance replay report.json --endpoint http://127.0.0.1:5001",
  ],
  explore: [
    "swf-conformance explore --endpoint http://127.0.0.1:5000 --seed 1 --runs 200",
    "swf-conformance explore --endpoint $URL --time-limit 60 --output found.json",
  ],
  watch: [
    "swf-conformance watch --endpoint http://127.0.0.1:5000 --run 'timers/**'",
    "swf-conformance watch --endpoint http://127.0.0.1:5000 --last-failed report.json --watch ./my-emulator",
  ],
  baseline: [
    "swf-conformance baseline write report.json --baseline baseline.json --reason 'known on 2026-11-21'",
    "swf-conformance baseline update report.json --baseline baseline.json --reason 'timers are next'",
    "swf-conformance baseline prune report.json --baseline baseline.json",
    "swf-conformance baseline check report.json --baseline baseline.json",
  ],
  report: [
    "swf-conformance report report.json --reporter html=report.html",
    "swf-conformance report report.json.partial",
  ],
  diff: [
    "swf-conformance diff main.json branch.json --reporter markdown=comment.md",
    "swf-conformance diff moto.json localstack.json mine.json --reporter html=matrix.html",
  ],
  merge: [
    "swf-conformance run --endpoint $URL --shard 1/2 --reporter json=1.json",
    "swf-conformance run --endpoint $URL --shard 2/2 --reporter json=2.json",
    "swf-conformance merge 1.json 2.json --baseline baseline.json --reporter pretty --reporter json=report.json",
  ],
  serve: [
    "swf-conformance serve --port 5000 --time-scale 60",
    "swf-conformance serve --policies policies.json --throttling",
  ],
  completion: [
    "source <(swf-conformance completion bash)",
    "swf-conformance completion zsh > ~/.zfunc/_swf-conformance",
    "swf-conformance completion fish > ~/.config/fish/completions/swf-conformance.fish",
  ],
};

/** Lets the help of each command end with examples. */
export function withExamples(program: Command): Command {
  for (const command of program.commands) {
    const lines = examples[command.name()] ?? [];
    if (lines.length > 0)
      command.addHelpText("after", `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}`);
  }
  return program;
}
