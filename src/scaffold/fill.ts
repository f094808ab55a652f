/**
 * Puts values into a commented example, so that what staff get is the example itself with their own words in it.
 *
 * An example holds each optional field as `# key: value`; setting one takes the mark away.
 */

export type FieldValue = string | number | boolean | readonly string[];

/** `template` with the fields set, each on its own line; comments and all other lines stay. */
export function fillFields(template: string, values: Readonly<Record<string, FieldValue | undefined>>): string {
  let text = template;
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const line = new RegExp(`^(?:# )?${key}:.*$`, 'm');
    if (!line.test(text)) throw new Error(`the example has no field ${key}`);
    text = text.replace(line, () => `${key}: ${formatValue(value)}`);
  }
  return text;
}

/** `template` with `body` below its head. */
export function fillBody(template: string, body: string): string {
  const end = template.indexOf('\n---\n', 4);
  return `${template.slice(0, end)}\n---\n\n${body}\n`;
}

/** `template` with every optional field in force. */
export function enableFields(template: string): string {
  return template.replace(/^# ( *(?:- |[A-Za-z]+:).*)$/gm, '$1');
}

/** A value as YAML: plain where nothing in it could be read as anything but text, else in double quotes. */
export function formatValue(value: FieldValue): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return `[${value.map(formatValue).join(', ')}]`;
  const isPlain =
    /^(?!(?:true|false|null)$)(?:[a-z][a-z0-9-]*|[\p{Script=Han}【][\p{L}\p{N}（）〔〕【】《》“”、，。—·-]*)$/u;
  // JSON's strings are YAML's double-quoted ones.
  return isPlain.test(value) ? value : JSON.stringify(value);
}
