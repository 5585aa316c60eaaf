/** Listens where `localhost` leads, which is ::1 for some programs and 127.0.0.1 for others. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

const [IPV4, IPV6] = ["127.0.0.1", "::1"];

/** Ports that are tried before somebody should look at the machine. */
const MOST_TRIES = 20;

interface Listening {
  readonly servers: readonly Server[];
  /** The same on every address. */
  readonly port: number;
}

/**
 * Starts a server on each loopback address of this machine.
 *
 * @param first the first port to try, then the ones above it; 0 is any that is free on all
 * @throws Error of the system when none of them is free
 */
export async function listenOnLoopback(make: () => Server, first: number): Promise<Listening> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await listenAt(make, first === 0 ? 0 : first + tries);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EADDRINUSE" || tries >= MOST_TRIES) throw error;
    }
  }
}

async function listenAt(make: () => Server, wanted: number): Promise<Listening> {
  const ipv4 = make();
  const port = await listen(ipv4, wanted, IPV4);
  const ipv6 = make();
  try {
    await listen(ipv6, port, IPV6);
    return { servers: [ipv4, ipv6], port };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // a machine without IPv6 has no such address
    if (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT") return { servers: [ipv4], port };
    ipv4.close();
    throw error;
  }
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}
