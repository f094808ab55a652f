/** Links as this deployment writes them: under its base path, and absolute only where the public origin is known. */
import { underBase } from '../core/address.ts';

/** `path` under the base of the deployment. */
export function href(path: string): string {
  return underBase(import.meta.env.BASE_URL, path);
}

/** An address that stands in the content: a site path comes under the base, any other stays as it is. */
export function linkTo(address: string): string {
  return address.startsWith('/') ? href(address) : address;
}

/** HTML of an entry's body with its site paths under the base; `reading` wrote it, so no other `href="/` can occur. */
export function bodyUnderBase(html: string): string {
  return html.replaceAll('href="/', `href="${href('/')}`);
}

/** The full address of `path`, or `undefined` while the public origin is not known. */
export function absolute(path: string): string | undefined {
  const origin: string | undefined = import.meta.env.SITE;
  return origin ? new URL(href(path), origin).href : undefined;
}

/** The address to write where either form will do. */
export function locate(path: string): string {
  return absolute(path) ?? href(path);
}
