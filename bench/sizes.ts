// node bench/sizes.ts: what the widget makes a browser load, beside the bare socket.io-client.
import { socketIoSize, widgetSizes } from './widget-sizes.ts';

const { launcher, chat, words, answers, extras } = await widgetSizes();
const bare = await socketIoSize();
const usable = launcher + chat + words;

const row = (what: string, bytes: number) =>
  `| ${what} | ${(bytes / 1000).toFixed(1)} | ${(bytes / bare).toFixed(2)} |`;
console.log(
  [
    '| loaded, script and style | KB (gzip) | times socket.io-client |',
    '| --- | ---: | ---: |',
    row('launcher', launcher),
    row('+ chat, when it is opened', chat),
    row('+ words of one language', words),
    row('**= up to a usable chat**', usable),
    row('+ answer cards and terms, with the first choice', answers),
    row('= up to an answer', usable + answers),
    row('+ suggestions, recent topics and shortcuts, with the first key', extras),
    row('socket.io-client alone', bare),
  ].join('\n'),
);
