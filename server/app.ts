import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import packageJson from '../package.json' with { type: 'json' };
import type { Config } from './config.ts';
import { createConversations } from './conversation/conversations.ts';
import { guidanceVersion } from './guidance-version.ts';
import { serveAsk } from './http/ask.ts';
import { handleErrors } from './http/errors.ts';
import { serveFlowsPage } from './http/flows-page.ts';
import { serveHealth } from './http/health.ts';
import { serveHostPage } from './http/host-page.ts';
import { serveOpenApi } from './http/openapi.ts';
import { setSecurityHeaders } from './http/security-headers.ts';
import { serveStaticFiles } from './http/static-files.ts';
import { serveTerms } from './http/terms.ts';
import { serveTopics } from './http/topics.ts';
import { keepRetention } from './privacy/retention.ts';
import { readClassifier } from './search/classifier-file.ts';
import { createInterpreter } from './search/interpret.ts';
import { serveChat } from './sockets/chat.ts';
import { attachSockets } from './sockets/socket-server.ts';
import type { ConversationStore } from './store/store.ts';
import { createTranslators } from './texts/translator.ts';

/**
 * Assembles the server; it does not listen. Closing the app closes its sockets, then its store.
 * @throws Error for texts of the wrong form, or if the product has not been built.
 */
export async function createApp(config: Config, store: ConversationStore): Promise<FastifyInstance> {
  const app = Fastify({
    // requests are not logged one by one: an address is personal data, and metrics count them
    logger: { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 16_384,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  const translators = createTranslators(config.organisation);
  const stopRetention = keepRetention(store, config.retentionDays, app.log);
  app.addHook('onClose', async () => {
    stopRetention();
    await store.close();
  });
  const classifier = readClassifier();
  const interpret = createInterpreter(classifier, translators);
  const conversations = createConversations(store, guidanceVersion(), interpret);

  handleErrors(app, translators);
  await setSecurityHeaders(app);
  await serveOpenApi(app, packageJson.version);
  serveHealth(app, store, translators);
  serveTopics(app, translators);
  serveTerms(app, translators);
  serveAsk(app, classifier, translators);
  serveHostPage(app, translators);
  serveFlowsPage(app, translators);
  await serveStaticFiles(app);
  serveChat(attachSockets(app), { conversations, translators, store, log: app.log });
  return app;
}
