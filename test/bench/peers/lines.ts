import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A program that answers each line with one line. */
export interface LineProgram {
  readonly ask: (line: string) => Promise<string>;
  /** Writes without waiting for an answer. */
  readonly tell: (lines: string) => void;
  readonly end: () => void;
}

/** @throws Error when it ends before it answered, with what it printed */
export function startProgram(command: string, args: readonly string[]): LineProgram {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let complaint = '';
  child.on('error', (error) => (complaint += error.message));
  child.stdin.on('error', (error) => (complaint += error.message));
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  return {
    async ask(line) {
      child.stdin.write(`${line}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error(`${command} ended: ${complaint.trim().split('\n').at(-1) ?? ''}`);
      return String(value);
    },
    tell: (lines) => void child.stdin.write(`${lines}\n`),
    end: () => child.stdin.end(),
  };
}
