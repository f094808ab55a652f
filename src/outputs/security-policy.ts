/**
 * The content security policy of every page.
 *
 * Everything comes from the site itself, and nothing is written into a page: no inline script, style or handler. The
 * policy is the same on every page and stands first in the head, so that nothing escapes it. Framing and reporting can
 * only be ruled by a real header, which is the operator's.
 */
export const SECURITY_POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  // Pagefind compiles WebAssembly, in a worker.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "worker-src 'self'",
].join('; ');
