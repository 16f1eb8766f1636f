import { make, type Batch } from './sweep.ts';

onmessage = ({ data }: MessageEvent<Batch>) => postMessage(make(data));
