import type { Config } from '../config.ts';
import { openPostgresStore } from './postgres.ts';
import { openSqliteStore } from './sqlite.ts';
import type { ConversationStore } from './store.ts';

/**
 * The store that the configuration names.
 * @param lost told when a connection to the database breaks; it is opened anew
 * @throws StoreUnavailable if it cannot be opened.
 */
export function openStore(config: Config, lost: (error: Error) => void): Promise<ConversationStore> {
  return config.databaseUrl ? openPostgresStore(config.databaseUrl, lost) : openSqliteStore(config.dataDir);
}
