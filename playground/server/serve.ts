/** The playground's web server: this computer only, on the first free port. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { PlainError } from "../files/plain-error";
import { headers } from "./headers";
import { type HttpAnswer, httpAnswer } from "./http-answers";
import type { Workbooks } from "./opened";

const host = "127.0.0.1";
const portsToTry = 50;

export interface Serving {
  address: string;
  port: number;
  /** Tells open pages to load anew. */
  reload(): void;
  /** Ends all connections; resolves when the port is free again. */
  stop(): Promise<void>;
}

export interface ServeOptions {
  root: string;
  port: number;
  workbooks: Workbooks;
  watch?: boolean;
}

/** Starts serving on `port` or the next one that is free. */
export async function serve({ root, port, workbooks, watch = false }: ServeOptions): Promise<Serving> {
  const waiting = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const url = ownUrl(request);
    if (!url) return send(response, refused(421, "This address is not the playground's own."));
    if (request.method !== "GET" && request.method !== "HEAD") {
      return send(response, refused(405, "The playground only hands out files."));
    }
    if (watch && url.pathname === "/changes") return keepOpen(response, waiting);
    httpAnswer(url, root, workbooks, watch).then(
      (found) => send(response, found),
      (error: Error) => {
        console.error(error);
        send(response, refused(500, `Something went wrong here: ${error.message}`));
      },
    );
  });
  const found = await listenOnFree(server, port);
  return {
    address: `http://${host}:${found}/`,
    port: found,
    reload: () => {
      for (const response of waiting) response.write("data: reload\n\n");
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page elsewhere may make its own name point here; only requests that mean this computer are answered. */
function ownUrl(request: IncomingMessage): URL | undefined {
  const { port } = request.socket.address() as { port?: number };
  const asked = request.headers.host ?? "";
  if (!isOwnHost(asked, port)) return undefined;
  const [path, base] = [request.url ?? "/", `http://${asked}`];
  return URL.canParse(path, base) ? new URL(path, base) : undefined;
}

/** Whether a request's Host means this server: browsers leave out the port of plain HTTP, 80. */
export function isOwnHost(asked: string, port: number | undefined): boolean {
  const own = [host, "localhost"];
  return own.some((name) => asked === `${name}:${port}` || (port === 80 && asked === name));
}

function send(response: ServerResponse, { status, type, body }: HttpAnswer): void {
  response.writeHead(status, { ...headers, "Content-Type": type });
  response.end(body);
}

const refused = (status: number, body: string): HttpAnswer => ({
  status,
  type: "text/plain; charset=utf-8",
  body,
});

function keepOpen(response: ServerResponse, waiting: Set<ServerResponse>): void {
  response.writeHead(200, { ...headers, "Content-Type": "text/event-stream" });
  response.write("\n");
  waiting.add(response);
  response.on("close", () => waiting.delete(response));
}

async function listenOnFree(server: Server, first: number): Promise<number> {
  const last = Math.min(first + portsToTry, 65536) - 1;
  for (let port = first; port <= last; port += 1) if (await listens(server, port)) return port;
  throw new PlainError(`No port from ${first} to ${last} is free. Choose another with --port.`);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else if (error.code === "EACCES") {
        reject(
          new PlainError(`Port ${port} is reserved on this computer. Choose one above 1024 with --port.`),
        );
      } else reject(error);
    };
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      resolve(true);
    });
  });
}
