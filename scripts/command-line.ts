/** What all commands share: arguments read the same way, and wrong use told in Chinese with exit code 2. */
import { statSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Raised for a command line that cannot be meant; the message is a Chinese sentence. */
export class WrongUse extends Error {}

/** Runs `command` and leaves with the exit code it returns, or with 2 after telling how the command is used. */
export async function runCommand(usage: string, command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  }
}

/** `parseArgs` of Node, with its faults as `WrongUse`. */
export function readArguments<const Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new WrongUse(explain(error));
  }
}

/** Raises `WrongUse` unless the content folder is there: a slip in its name must not pass for an empty portal. */
export function requireFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new WrongUse(`找不到内容文件夹“${folder}”。`);
}

function explain(error: TypeError): string {
  const option = /'(-[^' ]+)/.exec(error.message)?.[1] ?? '';
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${option} 这个选项。`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `选项 ${option} 的写法不对，值要写成 ${option}=值。`;
  return '参数写法不对。';
}
