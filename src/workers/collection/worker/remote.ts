/** Calls of functions that stand in a worker: each is answered, or fails with the sentence that it failed with there. */
import { Unwritable } from "../../../book/unwritable.ts";
import { UnreadableFile } from "../../../report/unreadable-file.ts";

type Given<Called> = Called extends (...given: infer All) => unknown ? All : never;
type Result<Called> = Called extends (...given: never[]) => infer One ? Awaited<One> : never;

/** What a worker and a message channel have in common. */
export interface Port {
  readonly postMessage: (message: unknown, given?: { readonly transfer: Transferable[] }) => void;
  onmessage: ((event: MessageEvent) => void) | null;
}

interface Call {
  readonly id: number;
  readonly name: string;
  readonly given: readonly never[];
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly failure?: { readonly name: string; readonly message: string };
}

/** @param served functions by name, whose arguments and results are plain data */
export function serve(port: Port, served: object): void {
  port.onmessage = ({ data }: MessageEvent<Call>) => {
    void answerTo(data, served).then((answer) => {
      port.postMessage(answer);
    });
  };
}

async function answerTo({ id, name, given }: Call, served: object): Promise<Answer> {
  try {
    const called = (served as Readonly<Record<string, (...given: never[]) => unknown>>)[name];
    if (!called) throw new Error(`Unknown function "${name}", expected one that is served.`);
    return { id, result: await called(...given) };
  } catch (error) {
    return { id, failure: told(error) };
  }
}

export interface Remote<Functions> {
  readonly call: <Name extends keyof Functions & string>(
    name: Name,
    ...given: Given<Functions[Name]>
  ) => Promise<Result<Functions[Name]>>;
  /** All that is not answered fails, as it does once the worker is gone. */
  readonly fail: (error: Error) => void;
}

export function remoteAt<Functions>(port: Port): Remote<Functions> {
  const waiting = new Map<
    number,
    { readonly done: (result: never) => void; readonly fail: (error: Error) => void }
  >();
  let calls = 0;
  port.onmessage = ({ data }: MessageEvent<Answer>) => {
    const { id, result, failure } = data;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (failure) asked?.fail(thrown(failure));
    else asked?.done(result as never);
  };
  return {
    call: (name, ...given) =>
      new Promise((done, fail) => {
        const id = (calls += 1);
        waiting.set(id, { done, fail });
        const ports = given.filter((it): it is never => it instanceof MessagePort);
        port.postMessage({ id, name, given }, { transfer: ports });
      }),
    fail: (error) => {
      for (const asked of waiting.values()) asked.fail(error);
      waiting.clear();
    },
  };
}

/** Failures that are told to people as they are. */
const SAID = { UnreadableFile, Unwritable } as const;

function told(error: unknown): NonNullable<Answer["failure"]> {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: "Error", message: String(error) };
}

function thrown({ name, message }: NonNullable<Answer["failure"]>): Error {
  const kind = Object.entries(SAID).find(([said]) => said === name)?.[1];
  return kind ? new kind(message) : new Error(`${name}: ${message}`);
}
