import { createConnection } from 'node:net'

const everySecond = 1000

/**
 * Looks every second whether something listens on the port, and starts it again when nothing does: a database that was killed,
 * or whose disk was full, is back by itself as soon as it can be. Says so once for each time. Returns how to leave off.
 */
export function keepRunning(port: number, start: () => Promise<unknown>, say: (text: string) => void = console.error): () => void {
  let over = false
  let down = false
  const look = async () => {
    if (over) return
    if (!(await listens(port)) && !over) {
      if (!down) say('The database is gone. Starting it again.')
      down = true
      await start().then(() => say('The database is back.'), () => {}) // not yet: it is tried again in a second
    } else down = false
    if (!over) timer = setTimeout(look, everySecond)
  }
  let timer = setTimeout(look, everySecond)
  return () => {
    over = true
    clearTimeout(timer)
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createConnection({ port, host: '127.0.0.1' })
    probe.on('connect', () => { probe.destroy(); done(true) })
    probe.on('error', () => done(false))
  })
}
