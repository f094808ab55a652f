/** File ending → Content-Type, for all that a portal publishes. */

const TEXT = ['html', 'css', 'csv', 'calendar', 'javascript', 'plain'];

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  wasm: 'application/wasm',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  // GB/T 33190-2016.
  ofd: 'application/ofd',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Content-Type of a file by its name. Pagefind's own formats and `.wps` have none: they are bytes. */
export function mediaType(file: string): string {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const type = TYPES[ending] ?? 'application/octet-stream';
  return TEXT.some((kind) => type === `text/${kind}`) ? `${type}; charset=utf-8` : type;
}
