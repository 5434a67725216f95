import type { FastifyInstance } from 'fastify';

/** stub until the host page is designed */
export function serveHostPage(_app: FastifyInstance, _t: unknown): void {}
