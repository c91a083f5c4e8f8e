declare module 'serve-handler' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** Answers a request with a file of the folder that the configuration calls `public`. */
  export default function serveHandler(
    request: IncomingMessage,
    response: ServerResponse,
    config: { readonly public: string },
  ): Promise<void>;
}

declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** Makes what compresses answers whose kind gains by it. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
