// The bare baseline: socket.io alone, which answers the n-th command of a socket with what the product once sent.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { listen } from '../tests/support/port.ts';
import type { Exchange } from './recording.ts';

const recording: Exchange[] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const http = createServer();
const io = new Server(http, { serveClient: false });
io.of('/chat').on('connection', (socket) => {
  let count = 0;
  socket.onAny((_event, ...args) => {
    const exchange = recording[count++ % recording.length];
    args.at(-1)?.(exchange?.acknowledgement);
    for (const [name, payload] of exchange?.events ?? []) socket.emit(name, payload);
  });
});
const { url } = await listen(http);
console.log(`listening on ${url}`);
