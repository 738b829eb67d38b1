import type { AddressInfo, Server } from "node:net";

/** Has a server listen on a free port of this machine, and resolves with the port. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return portOf(server);
}

export function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (typeof address !== "object" || !address) throw new Error("not listening");
  return address.port;
}

/** Resolves when a server has let go of its port. */
export const ended = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
