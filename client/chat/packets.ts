/**
 * Socket.IO's packets, as far as they are text; the chat sends nothing else. A test holds this to what socket.io-parser
 * does.
 */
export const PacketType = { connect: 0, disconnect: 1, event: 2, ack: 3, connectError: 4 } as const;

export interface Packet {
  type: number;
  /** Ties an acknowledgement to its event. */
  id?: number | undefined;
  data?: unknown;
}

/** `2/chat,7["answer",{}]`: type, namespace, id of the acknowledgement, content as JSON. */
const form = /^([0-4])(?:\/[^,]*,)?(\d+)?(.+)?$/s;

export function encode(namespace: string, { type, id, data }: Packet): string {
  return `${type}${namespace},${id ?? ''}${data === undefined ? '' : JSON.stringify(data)}`;
}

/** Reads a packet; what is none counts as the end of the connection. */
export function decode(text: string): Packet {
  try {
    const [, type, id, data] = form.exec(text) ?? [];
    return {
      type: Number(type ?? PacketType.disconnect),
      id: id ? Number(id) : undefined,
      data: data && JSON.parse(data),
    };
  } catch {
    return { type: PacketType.disconnect };
  }
}
