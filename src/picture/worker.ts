import type { Order, Reply } from './orders.ts';
import { createStudio } from './studio.ts';

const studio = createStudio(
  () => new OffscreenCanvas(1, 1),
  (reply: Reply) => self.postMessage(reply)
);

self.onmessage = ({ data }: MessageEvent<Order>) => studio.take(data);
