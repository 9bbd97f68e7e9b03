import { advance, apply, type Call, finishLambda, nextDue } from "../core/apply.js";
import { Fault } from "../core/fault.js";
import type { Effect, LambdaInvocation } from "../core/turn.js";
import type { World } from "../core/world.js";
import type { Answer } from "./answer.js";
import type { Clock } from "./clock.js";
import { invokeLambda, type LambdaFunctions } from "./lambda-functions.js";
import {
  addPoller,
  emptyPoll,
  firstPoller,
  type PollCall,
  type Poller,
  type Pollers,
  removePoller,
} from "./pollers.js";

/** Seconds for which a poll is held. Source: API_PollForDecisionTask.html. */
const holdSeconds = 60;

/** What a service stands on. */
export interface ServiceParts {
  readonly world: World;
  readonly clock: Clock;
  readonly lambda: LambdaFunctions;
}

/** A world that lives: it answers calls, holds polls for tasks to come, and acts when something is due. */
export class Service {
  readonly world: World;
  readonly clock: Clock;
  readonly #lambda: LambdaFunctions;
  readonly #pollers: Pollers = new Map();
  readonly #held = new Set<Poller>();
  #armedFor: number | undefined;
  #disarm = () => {};
  #closed = false;

  constructor({ world, clock, lambda }: ServiceParts) {
    this.world = world;
    this.clock = clock;
    this.#lambda = lambda;
  }

  /** Answers a call. A poll is given up, without a task, once the signal says that its caller is gone. */
  perform(call: Call, signal: AbortSignal): Answer | Promise<Answer> {
    const answer = this.#run(call);
    if (answer) return answer;
    const poll = call as PollCall;
    if (this.#closed || signal.aborted) return { output: emptyPoll(poll) };
    return this.#hold(poll, signal);
  }

  /** Ends all polls with no task and stops the clock. */
  close(): void {
    this.#closed = true;
    this.#disarm();
    for (const poller of [...this.#held]) this.#end(poller, { output: emptyPoll(poller.call) });
  }

  #run(call: Call): Answer | undefined {
    const reply = apply(this.world, call, this.clock.now());
    this.#follow(reply.effects);
    if ("fault" in reply) return { fault: reply.fault };
    return reply.output === undefined ? undefined : { output: reply.output };
  }

  #follow(effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (effect.type === "invoke-lambda") void this.#invoke(effect.invocation);
      else this.#serve(effect);
    }
    this.#arm();
  }

  /** Gives waiting tasks to held polls, one to each. */
  #serve({ key }: Extract<Effect, { readonly type: "task-ready" }>): void {
    for (;;) {
      const poller = firstPoller(this.#pollers, key);
      const answer = poller && this.#run(poller.call);
      if (!poller || !answer) return;
      this.#end(poller, answer);
    }
  }

  async #invoke(invocation: LambdaInvocation): Promise<void> {
    const outcome = await invokeLambda(this.#lambda, invocation);
    if (!this.#closed) this.#follow(finishLambda(this.world, { invocation, outcome }, this.clock.now()));
  }

  #hold(call: PollCall, signal: AbortSignal): Promise<Answer> {
    return new Promise((resolve) => {
      const leave = () => this.#end(poller, { output: emptyPoll(call) });
      const poller: Poller = {
        call,
        answer: (answer) => {
          stop();
          signal.removeEventListener("abort", leave);
          resolve(answer);
        },
      };
      const isHeld = addPoller(this.#pollers, poller, this.world.settings.quotas.pollersPerTaskList);
      if (!isHeld) return resolve({ fault: tooManyPolls() });
      const stop = this.clock.at(this.clock.now() + holdSeconds * 1000, leave);
      signal.addEventListener("abort", leave, { once: true });
      this.#held.add(poller);
    });
  }

  #end(poller: Poller, answer: Answer): void {
    if (!removePoller(this.#pollers, poller)) return;
    this.#held.delete(poller);
    poller.answer(answer);
  }

  #arm(): void {
    const due = nextDue(this.world);
    if (this.#closed || due === this.#armedFor) return;
    this.#disarm();
    this.#armedFor = due;
    if (due === undefined) return;
    this.#disarm = this.clock.at(due, () => {
      this.#armedFor = undefined;
      this.#follow(advance(this.world, this.clock.now()));
    });
  }
}

function tooManyPolls(): Fault {
  return new Fault("LimitExceededFault", "Limit on maximum concurrent poll requests per task list reached");
}
