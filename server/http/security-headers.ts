import helmet from '@fastify/helmet';
import type { FastifyInstance, RouteShorthandOptions } from 'fastify';

/** Own origin only, no inline style or script, and no string ever becomes code. */
const policy = {
  useDefaults: false,
  directives: {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
  },
};

/** Sets them on everything that is sent. */
export async function setSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: policy,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/** For a page that may stand in a frame on our own pages and on those of the given origins. */
export function framedBy(origins: readonly string[]): Pick<RouteShorthandOptions, 'helmet'> {
  const directives = { ...policy.directives, 'frame-ancestors': ["'self'", ...origins] };
  // X-Frame-Options knows no list of origins
  return { helmet: { contentSecurityPolicy: { useDefaults: false, directives }, frameguard: false } };
}

/** For a page that shows another of our pages in a frame. */
export function framing(): Pick<RouteShorthandOptions, 'helmet'> {
  const directives = { ...policy.directives, 'frame-src': ["'self'"] };
  return { helmet: { contentSecurityPolicy: { useDefaults: false, directives } } };
}
