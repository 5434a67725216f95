/** Causes of an error that are followed. */
const deepest = 3;

interface LoggedError {
  type: string;
  /** The error's code alone. */
  message: string;
  stack: string;
  cause?: LoggedError | undefined;
  [key: string]: unknown;
}

/**
 * How a log line is made: ids and codes only. The message of an error may quote what a user sent, and its properties
 * may hold a whole packet, so of an error there remain its type, its code and where in our code it was thrown.
 */
export const logSerializers = {
  err: (error: Error) => describe(error, 0),
  req: ({ method, routeOptions }: { method: string; routeOptions?: { url?: string | undefined } }) => ({
    method,
    route: routeOptions?.url,
  }),
  res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
};

function describe(error: Error, depth: number): LoggedError {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    type: error.name,
    // `errcode` is SQLite's own number
    message: [code, errcode].filter(isCode).join(' '),
    stack: frames.join('\n'),
    cause: error.cause instanceof Error && depth < deepest ? describe(error.cause, depth + 1) : undefined,
  };
}

function isCode(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^[\w-]{1,40}$/.test(value));
}
