import type { IncomingHttpHeaders } from 'node:http';

/** Where a request comes from: our own page or no page at all, a page that may embed the widget, or any other. */
export type Sender = 'own' | 'embedding' | 'other';

/** Tells it by the `Origin` that browsers send along; clients that are no browsers send none. */
export function senderOf({ origin, host }: IncomingHttpHeaders, allowedOrigins: readonly string[]): Sender {
  if (!origin) return 'own';
  if (allowedOrigins.includes(origin)) return 'embedding';
  return URL.canParse(origin) && new URL(origin).host === host ? 'own' : 'other';
}
