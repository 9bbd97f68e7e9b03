import { Socket } from "node:net";
import { buildConnector, Client } from "undici";
import type { CallWatch } from "./call-watch.js";

/** How long an idle connection is kept; shorter than the 2 s after which the most hasty servers close theirs. */
const keepAliveMs = 1_500;

/** How long a connection may take to be made. The limit of a call comes first, unless the call is a poll. */
const connectTimeoutMs = 60_000;

/**
 * How soon after sending the end of a reused connection counts as "it was closing already". The server's close then
 * crossed our request on the way; one that comes later may be the answer to it.
 */
const crossingMs = 500;

/** One keep-alive connection, opened when first used and opened again when the server has closed it. */
export interface Line {
  readonly client: Client;
  /** Notes that a request goes out. */
  begin(): void;
  /**
   * Tells whether the last request can't have been processed: it went out on a connection that had served before,
   * which then ended at once and without a single byte in answer.
   */
  wasClosing(): boolean;
  destroy(): Promise<void>;
}

/** What a set of lines is made for. */
export interface LinesOptions {
  readonly origin: string;
  /** How many connections may be open at once. */
  readonly size: number;
  /** Whether any TLS certificate will do. */
  readonly insecure: boolean;
  readonly maxResponseBytes: number;
}

/** The connections to one endpoint. undici's own `Pool` doesn't tell which connection a request went out on. */
export interface Lines {
  /** Waits for a free line, which is to be given back. Rejects with the reason of the call's end if that comes first. */
  take(watch: CallWatch): Promise<Line>;
  giveBack(line: Line): void;
  /** Destroys a line on which something went wrong, and returns a fresh one in its place. */
  renew(line: Line): Line;
  close(): Promise<void>;
}

/** Makes a set of lines, none of them open yet. */
export function createLines(options: LinesOptions): Lines {
  const open = lineOpener(options);
  const lines = new Set<Line>();
  const idle: Line[] = [];
  const waiting = new Set<(line: Line) => void>();
  const add = (): Line => {
    const line = open();
    lines.add(line);
    return line;
  };
  return {
    async take(watch) {
      // The one used last is the likeliest to be still open.
      const free = idle.pop() ?? (lines.size < options.size ? add() : undefined);
      return free ?? waitForLine(waiting, watch);
    },
    giveBack(line) {
      const [next] = waiting;
      if (next) next(line);
      else idle.push(line);
    },
    renew(line) {
      lines.delete(line);
      void line.destroy();
      return add();
    },
    async close() {
      await Promise.all([...lines].map((line) => line.destroy()));
    },
  };
}

function waitForLine(waiting: Set<(line: Line) => void>, watch: CallWatch): Promise<Line> {
  return new Promise((resolve, reject) => {
    const serve = (line: Line): void => {
      waiting.delete(serve);
      ignoreEnd();
      resolve(line);
    };
    waiting.add(serve);
    const ignoreEnd = watch.onEnd((reason) => {
      waiting.delete(serve);
      reject(reason);
    });
  });
}

function lineOpener({ origin, insecure, maxResponseBytes }: LinesOptions): () => Line {
  const connect = buildConnector({ rejectUnauthorized: !insecure, timeout: connectTimeoutMs });
  const limits = { headersTimeout: 0, bodyTimeout: 0, maxResponseSize: maxResponseBytes };
  return () => {
    let socket: Socket | undefined;
    let uses = 0;
    let sent = { bytesRead: 0, at: 0 };
    const client = new Client(origin, {
      ...limits,
      keepAliveTimeout: keepAliveMs,
      connect: (options, callback) => {
        uses = 0;
        const opened: unknown = connect(options, callback);
        socket = opened instanceof Socket ? opened : undefined;
      },
    });
    return {
      client,
      begin() {
        uses++;
        sent = { bytesRead: socket?.bytesRead ?? 0, at: performance.now() };
      },
      wasClosing: () =>
        uses > 1 && socket?.bytesRead === sent.bytesRead && performance.now() - sent.at < crossingMs,
      async destroy() {
        await client.destroy();
        // A connection still being made isn't the client's yet.
        socket?.destroy();
      },
    };
  };
}
