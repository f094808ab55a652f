/** RFC 4180 read by its grammar and nothing kinder, so that a test does not repeat the mistakes of the writer. */

/** Records of `text`; throws where a field is not what the grammar allows. A byte order mark is not part of it. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)"/y;
    const plain = /[^",\r\n]*/y;
    const rule = text[at] === '"' ? quoted : plain;
    rule.lastIndex = at;
    const found = rule.exec(text);
    if (!found) throw new Error(`no field at ${at}`);
    record.push((found[1] ?? found[0]).replaceAll('""', '"'));
    at += found[0].length;
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      records.push(record);
      record = [];
      at += 2;
    } else throw new Error(`neither comma nor line end at ${at}`);
  }
  if (record.length > 0) throw new Error('the last line has no end');
  return records;
}
