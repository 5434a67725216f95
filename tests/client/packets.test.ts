import fc from 'fast-check';
import { Decoder, Encoder, type Packet } from 'socket.io-parser';
import { describe, expect, test } from 'vitest';
import { decode, encode, PacketType } from '../../client/chat/packets.ts';

const namespace = '/chat';
const payload = fc.array(fc.jsonValue());
/** Packets as either side of the chat may send them. */
const packets = fc.oneof(
  fc.record({ type: fc.constant(PacketType.connect), data: fc.constantFrom(undefined, { sid: 'x' }) }),
  fc.record({ type: fc.constant(PacketType.disconnect) }),
  fc.record({ type: fc.constant(PacketType.connectError), data: fc.record({ message: fc.string() }) }),
  fc.record({
    type: fc.constant(PacketType.event),
    id: fc.option(fc.nat(), { nil: undefined }),
    data: payload.map((values) => ['block', ...values]),
  }),
  fc.record({ type: fc.constant(PacketType.ack), id: fc.nat(), data: payload }),
);

describe('[SOCK-12] packets are those of socket.io-parser', () => {
  test('as they are written', () => {
    fc.assert(
      fc.property(packets, (packet) => {
        expect([encode(namespace, packet)]).toEqual(
          new Encoder().encode({ nsp: namespace, ...packet } as Packet),
        );
      }),
    );
  });

  test('as they are read', () => {
    fc.assert(
      fc.property(packets, (packet) => {
        const [text] = new Encoder().encode({ nsp: namespace, ...packet } as Packet) as [string];
        const decoder = new Decoder();
        let expected: Packet | undefined;
        decoder.on('decoded', (decoded: Packet) => {
          expected = decoded;
        });
        decoder.add(text);
        const { type, id, data } = decode(text);
        expect({ nsp: namespace, type, id, data }).toEqual({
          nsp: expected?.nsp,
          type: expected?.type,
          id: expected?.id,
          data: expected?.data,
        });
      }),
    );
  });

  test.each(['', 'x', '9/chat,', '2/chat,["block"'])(
    'what is none, such as "%s", ends the connection',
    (text) => {
      expect(decode(text).type).toBe(PacketType.disconnect);
    },
  );
});
