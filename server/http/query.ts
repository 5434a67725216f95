import { z } from 'zod';
import { isTopicId } from '../../flows/index.ts';
import { languages } from '../protocol.ts';

/** What a program asks for: a language that we do not have is its fault. */
export const languageQuery = z.object({ lang: z.enum(languages).default('da') });

/** What a page is asked for. Whoever follows a link with another language gets the page all the same. */
export const pageQuery = z.object({ lang: z.enum(languages).catch('da') });

/** What a page with the chat on it is asked for. */
export const chatPageQuery = pageQuery.extend({
  topic: z.string().refine(isTopicId).optional().catch(undefined),
});
