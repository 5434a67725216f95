import type { FastifyReply } from 'fastify';
import { type Language, languages } from '../protocol.ts';
import { withDanishMarked } from '../texts/danish.ts';
import type { Translator } from '../texts/translator.ts';
import { escapeHtml } from './html.ts';

/** What a page has of its own. Its links are relative, so that it need not know the path that the server stands below. */
export interface Page {
  title: string;
  /** The way from the page's folder to the base path, where its files are. */
  base?: string;
  styles?: readonly string[];
  scripts?: readonly string[];
  /** The `<meta>` elements besides those that every page has, by name. */
  meta?: Readonly<Record<string, string>>;
  /** HTML. */
  body: string;
}

/** A whole HTML document. */
export function page(
  lang: Language,
  { title, base = '', styles = [], scripts = [], meta = {}, body }: Page,
): string {
  const named = { viewport: 'width=device-width, initial-scale=1', ...meta };
  const head = [
    '<meta charset="utf-8">',
    ...Object.entries(named).map(
      ([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`,
    ),
    `<title>${escapeHtml(title)}</title>`,
    `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">`,
    ...styles.map((file) => `<link rel="stylesheet" href="${base}${file}">`),
    ...scripts.map((file) => `<script type="module" src="${base}${file}"></script>`),
  ];
  return `<!doctype html>
<html lang="${lang}">
<head>
${head.join('\n')}
</head>
<body>
${body}
</body>
</html>
`;
}

/** Sends a page, and says which language it is in. */
export function sendPage(reply: FastifyReply, lang: Language, html: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('content-language', lang).send(html);
}

/**
 * The header of a page: past it to the content, home to the chat's page, and to the other language. It bears the
 * chat's name, unless another is given.
 */
export function siteHeader(
  { lang, t }: Translator,
  { base = '', name = t('widget:title'), part = t('widget:subtitle') } = {},
): string {
  const other = languages.find((language) => language !== lang) as Language;
  return `<header class="site-header">
  <a class="skip-link" href="#content">${escapeHtml(t('page:skip'))}</a>
  <div class="width">
    <a class="wordmark" href="${base || './'}?lang=${lang}">${escapeHtml(name)} <span>${escapeHtml(part)}</span></a>
    <a class="language" href="?lang=${other}" lang="${other}" hreflang="${other}">${escapeHtml(t('widget:otherLanguage'))}</a>
  </div>
</header>`;
}

/** The footer of a page: what the guidance is, and is not. */
export function siteFooter({ lang, t }: Translator): string {
  const notice = withDanishMarked(lang, escapeHtml(t('conversation:notices.general-guidance')));
  return `<footer class="site-footer">
  <div class="width"><p>${notice}</p></div>
</footer>`;
}
