import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageFault } from './terminal.ts';

/** Reads the flags of a command as `parseArgs` does. Throws a fault, in one line, where they are others than it has. */
export function readFlags<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageFault(error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'Cannot read the flags');
  }
}
