import type { FastifyInstance } from 'fastify'

/** Opens the port on loopback unless WAYMARK_HOST says otherwise, and closes everything in order on Ctrl-C or a stop. */
export async function listen(server: FastifyInstance, port: number, close: () => Promise<void>): Promise<void> {
  let closing = false
  const stop = async () => {
    if (closing) return
    closing = true
    try {
      await close()
      console.log('Stopped')
      process.exit(0)
    } catch (fault) {
      console.error(`Stopping did not go well: ${(fault as Error).message}`)
      process.exit(1)
    }
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  try {
    await server.listen({ port, host: process.env['WAYMARK_HOST'] ?? '127.0.0.1' })
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new Error(`Port ${port} is taken, perhaps by another Waymark. Set PORT to another, or stop that one.`, { cause: fault })
    throw fault
  }
}
