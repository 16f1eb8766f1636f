import { sweeper, type Order } from './sweep.ts';

const obey = sweeper((report) => postMessage(report));
addEventListener('message', (message: MessageEvent<Order>) => obey(message.data));
