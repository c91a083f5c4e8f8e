/**
 * The flags that test browsers start with: nothing that asks the network for itself. The sandbox cannot be had as root, nor in
 * many build containers.
 */
export function browserFlags(environment: Readonly<Record<string, string | undefined>>): string[] {
  const isBoxed = process.getuid?.() === 0 || Boolean(environment['CI']);
  return [
    ...(isBoxed ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
