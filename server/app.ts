import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import packageJson from '../package.json' with { type: 'json' };
import type { Config } from './config.ts';
import { createConversations } from './conversation/conversations.ts';
import { createGuard } from './guards/guard.ts';
import { type Limits, limits } from './guards/limits.ts';
import { guidanceVersion } from './guidance-version.ts';
import { serveAnswerPage } from './http/answer-page.ts';
import { serveAsk } from './http/ask.ts';
import { closeConnections } from './http/closing.ts';
import { serveEmbedPage } from './http/embed-page.ts';
import { allowEmbedding } from './http/embedding.ts';
import { serveEmbeddingPage } from './http/embedding-page.ts';
import { answerMalformed, handleErrors } from './http/errors.ts';
import { serveFlowsPage } from './http/flows-page.ts';
import { serveHealth } from './http/health.ts';
import { serveHostPage } from './http/host-page.ts';
import { countResponses, serveMetrics } from './http/metrics.ts';
import { serveOpenApi } from './http/openapi.ts';
import { servePrivacy } from './http/privacy.ts';
import { limitRequests } from './http/rate-limit.ts';
import { setSecurityHeaders } from './http/security-headers.ts';
import { serveStaticFiles } from './http/static-files.ts';
import { serveTerms } from './http/terms.ts';
import { serveTitles, serveTopics } from './http/topics.ts';
import { refusingValidator } from './http/validation.ts';
import { logSerializers } from './observability/log.ts';
import { measureStore } from './observability/measured-store.ts';
import { createMetrics } from './observability/metrics.ts';
import { keepRetention } from './privacy/retention.ts';
import { readClassifier } from './search/classifier-file.ts';
import { createInterpreter } from './search/interpret.ts';
import { readSaid } from './search/said.ts';
import { admitConnections } from './sockets/admission.ts';
import { serveChat } from './sockets/chat.ts';
import { boundConnections } from './sockets/connection-bounds.ts';
import { attachSockets, wantsSocket } from './sockets/socket-server.ts';
import type { ConversationStore } from './store/store.ts';
import { createTranslators } from './texts/translator.ts';

export interface AppOptions {
  /** How much the server takes. */
  limits?: Limits;
  /** Aborted when the process is about to end: it is not ready any more, but still serves. */
  draining?: AbortSignal;
}

/** Milliseconds in which a request must have arrived, so that nobody holds a connection by sending slowly. */
const requestTimeout = 30_000;

/**
 * Assembles the server; it does not listen. Closing the app closes its sockets, then its store.
 * @throws Error for texts of the wrong form, or if the product has not been built.
 */
export async function createApp(
  config: Config,
  openedStore: ConversationStore,
  options: AppOptions = {},
): Promise<FastifyInstance> {
  const { organisation, retentionDays, basePath, allowedOrigins } = config;
  const translators = createTranslators(organisation);
  const app = Fastify({
    // requests are not logged one by one: an address is personal data, and metrics count them
    logger: { level: config.logLevel, serializers: logSerializers },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 16_384,
    requestTimeout,
    trustProxy: config.trustProxy,
    // any other protocol is refused as HTTP has it, by an answer: a connection given up for one would be nobody's
    http: { shouldUpgradeCallback: (request) => wantsSocket(request, basePath) },
    ...answerMalformed(translators),
  });
  app.setValidatorCompiler(refusingValidator);
  app.setSerializerCompiler(serializerCompiler);

  const metrics = createMetrics();
  const store = measureStore(openedStore, metrics);
  const guard = createGuard(options.limits ?? limits, config.trustProxy);
  const stopRetention = keepRetention(store, retentionDays, app.log);
  app.addHook('onClose', async () => {
    guard.stop();
    stopRetention();
    await store.close();
  });
  const classifier = readClassifier();
  const interpret = createInterpreter(classifier, translators, readSaid());
  const conversations = createConversations(store, guidanceVersion(), interpret);

  closeConnections(app);
  handleErrors(app, translators);
  await setSecurityHeaders(app);
  limitRequests(app, guard, translators);
  countResponses(app, metrics);
  await app.register(
    async (site) => {
      allowEmbedding(site, allowedOrigins);
      await serveOpenApi(site, packageJson.version);
      serveMetrics(site, metrics);
      serveHealth(site, store, translators, options.draining);
      serveTopics(site, translators);
      serveTitles(site, translators);
      serveTerms(site, translators);
      servePrivacy(site, translators, retentionDays);
      serveAsk(site, classifier, translators, metrics);
      serveHostPage(site, translators);
      serveFlowsPage(site, translators);
      serveAnswerPage(site, translators);
      serveEmbedPage(site, translators, allowedOrigins);
      serveEmbeddingPage(site, translators);
      await serveStaticFiles(site);
    },
    { prefix: basePath.slice(0, -1) },
  );
  // The pages' links are relative, so the slash matters.
  if (basePath !== '/') app.get(basePath.slice(0, -1), (_request, reply) => reply.redirect(basePath));
  const io = attachSockets(app, config);
  admitConnections(io, guard, translators, (code) => metrics.refusals.inc({ command: 'connect', code }));
  boundConnections(io, guard, (excess) => metrics.closed.inc({ excess }));
  serveChat(io, { conversations, translators, store, guard, metrics, retentionDays, log: app.log });
  return app;
}
