import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { workOn, type Task } from './task.ts';

/** Does tasks in as many processes as there are cores; the answers come back in the order of the tasks. */
export function together(tasks: readonly Task[], progress: (done: number) => void): Promise<unknown[]> {
  const answers = new Array<unknown>(tasks.length);
  const hands = Math.min(availableParallelism(), tasks.length);
  let [next, done] = [0, 0];
  return new Promise((resolve, reject) => {
    for (let n = 0; n < hands; n++) {
      const hand = fork(fileURLToPath(import.meta.url), ['hand']);
      let task = -1;
      const give = (): void => {
        task = next++;
        if (task < tasks.length) hand.send(tasks[task]!);
        else hand.disconnect();
      };
      hand.on('message', (answer) => {
        answers[task] = answer;
        progress(++done);
        give();
        if (done === tasks.length) resolve(answers);
      });
      hand.on('error', reject);
      hand.on('exit', (code) => code && reject(new Error(`a part of the sweep stopped with ${code}`)));
      give();
    }
  });
}

if (process.argv[2] === 'hand') process.on('message', (task) => process.send!(workOn(task as Task)));
