/** Entry of a worker thread: answers one job after the other until it is ended. */
import { parentPort } from 'node:worker_threads';
import { runJob } from './job.js';
import { ALIVE, type Job } from './types.js';

parentPort?.on('message', (job: Job) => {
  void runJob(job, () => parentPort?.postMessage(ALIVE)).then((result) => parentPort?.postMessage(result));
});
