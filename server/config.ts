import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { parseTrustProxy, type TrustProxy } from './guards/client-address.ts';

const text = z.string().trim().min(1);

const organisationSchema = z.object({
  name: text,
  address: text,
  phone: text,
  mail: z.email(),
  cvr: text,
  dpo: z.object({ mail: z.email(), phone: text }),
  /** Whom to ask about what is not personal data. The policy that we restate names none. */
  personnel: z.object({ mail: z.email() }).optional(),
});
/** The controller whose contact details the texts name. */
export type Organisation = z.infer<typeof organisationSchema>;

/** The ministry of the privacy policy that the guidance restates. */
const defaultOrganisation: Organisation = {
  name: 'Beskæftigelsesministeriet',
  address: 'Holmens Kanal 20, 1060 København K',
  phone: '72 20 50 00',
  mail: 'bm@bm.dk',
  cvr: '10 17 27 48',
  dpo: { mail: 'dpo@bm.dk', phone: '72 20 50 00' },
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Whether a text is the origin of a web page as browsers write it: no path, no default port, no capitals. */
function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/** What each variable takes, in words: the whole message for a wrong value. */
const variables = {
  HOST: {
    takes: 'a host name or address',
    // Fastify listens to "localhost" on several addresses, and Socket.IO would answer polling on the first alone
    schema: text.default('127.0.0.1').transform((host) => (host === 'localhost' ? '127.0.0.1' : host)),
  },
  PORT: {
    takes: 'a port number from 0 (any free one) to 65535',
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .default('3000')
      .transform(Number)
      .refine((port) => port <= 65535),
  },
  DATA_DIR: {
    takes: 'the path of a folder',
    schema: text.default('./data').transform((path) => resolve(path)),
  },
  DATABASE_URL: {
    takes: 'the address of a PostgreSQL database, postgres://…',
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  },
  BASE_PATH: {
    takes: 'the path that the server stands below, such as /hvad-saa/',
    schema: z
      .string()
      .regex(/^\/([\w.~-]+\/)*([\w.~-]+)?$/)
      .default('/')
      .transform((path) => (path.endsWith('/') ? path : `${path}/`)),
  },
  ALLOWED_ORIGINS: {
    takes:
      'the origins whose pages may embed the widget, such as https://intranet.example.dk,https://example.dk',
    schema: z
      .string()
      .default('')
      .transform((list) => list.split(',').map((origin) => origin.trim()))
      .transform((origins) => origins.filter(Boolean))
      .refine((origins) => origins.every(isOrigin)),
  },
  RETENTION_DAYS: {
    takes: 'a whole number of days from 1 to 3650',
    schema: z
      .string()
      .regex(/^\d{1,4}$/)
      .default('30')
      .transform(Number)
      .refine((days) => days >= 1 && days <= 3650),
  },
  TRUST_PROXY: {
    takes:
      'the number of proxies in front (1 to 10), or a comma list of their addresses and networks, such as 10.1.0.0/16 or loopback',
    schema: z.string().default('0').transform(parseTrustProxy),
  },
  ORGANISATION_FILE: {
    takes: 'the path of a JSON file with name, address, phone, mail, cvr and dpo {mail, phone}',
    schema: z
      .string()
      .transform((path) => organisationSchema.parse(JSON.parse(readFileSync(path, 'utf8'))))
      .default(defaultOrganisation),
  },
  LOG_LEVEL: { takes: `one of ${logLevels.join(', ')}`, schema: z.enum(logLevels).default('info') },
};

/** Everything that the environment decides. */
export interface Config {
  host: string;
  port: number;
  dataDir: string;
  /** Where conversations are kept; without it, by SQLite in `dataDir`. */
  databaseUrl: string | undefined;
  /** What every path of ours begins with; ends with a slash. */
  basePath: string;
  /** Origins whose pages may embed the widget, besides our own. */
  allowedOrigins: string[];
  /** Days after its last input that a conversation is kept. */
  retentionDays: number;
  /** Which proxies to believe about the address of a client. */
  trustProxy: TrustProxy;
  organisation: Organisation;
  logLevel: (typeof logLevels)[number];
}

/** A wrong value in the environment; the message is one line that names the variable and what it takes. */
export class ConfigError extends Error {}

/**
 * Reads the configuration.
 * @throws ConfigError for the first wrong value.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const read = <Name extends keyof typeof variables>(
    name: Name,
  ): z.infer<(typeof variables)[Name]['schema']> => {
    const { schema, takes } = variables[name];
    try {
      return schema.parse(environment[name] || undefined) as z.infer<(typeof variables)[Name]['schema']>;
    } catch {
      // the address of a database holds a password
      const value = name === 'DATABASE_URL' ? '' : `="${environment[name]}"`;
      throw new ConfigError(`${name}${value} does not do: it takes ${takes}`);
    }
  };
  return {
    host: read('HOST'),
    port: read('PORT'),
    dataDir: read('DATA_DIR'),
    databaseUrl: read('DATABASE_URL'),
    basePath: read('BASE_PATH'),
    allowedOrigins: read('ALLOWED_ORIGINS'),
    retentionDays: read('RETENTION_DAYS'),
    trustProxy: read('TRUST_PROXY'),
    organisation: read('ORGANISATION_FILE'),
    logLevel: read('LOG_LEVEL'),
  };
}
