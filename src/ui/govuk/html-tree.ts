/**
 * Reads markup into a canonical form for comparison in tests: attributes sorted, white space
 * collapsed, boolean attributes and entities made equal, `<raw-html>` wrappers removed.
 */
type Element = { readonly name: string; readonly attributes: readonly string[]; readonly children: (Element | string)[] }

const voidElements = new Set(['input', 'br', 'hr', 'img', 'path', 'link', 'meta'])
const token = /<!--[\s\S]*?-->|<\/([\w-]+)\s*>|<([\w-]+)((?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*(\/?)>|([^<]+|<)/g
const attribute = /([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", copy: '©', nbsp: '\u00a0', ctdot: '⋯' }

const decode = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return named[name ?? ''] ?? all
  })

const readAttributes = (source: string): string[] =>
  [...source.matchAll(attribute)]
    .map(([, name = '', double, single, bare]) => {
      const value = decode(double ?? single ?? bare ?? '')
      return `${name}="${name === 'class' ? value.trim().split(/\s+/).join(' ') : value}"`
    })
    .toSorted()

function parse(markup: string): Element {
  const root: Element = { name: '', attributes: [], children: [] }
  const open = [root]
  for (const [, closes, opens, attributes = '', selfClosed, text] of markup.matchAll(token)) {
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.children.push(decode(text))
    else if (opens) {
      const element: Element = { name: opens, attributes: readAttributes(attributes), children: [] }
      parent.children.push(element)
      if (!selfClosed && !voidElements.has(opens)) open.push(element)
    } else if (closes && !voidElements.has(closes)) {
      if (open.pop()?.name !== closes) throw new Error(`<${parent.name}> is closed by </${closes}>`)
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`)
  return root
}

const unwrap = (children: Element['children']): Element['children'] =>
  children.flatMap((child) => (typeof child !== 'string' && child.name === 'raw-html' ? unwrap(child.children) : [child]))

function write({ name, attributes, children }: Element, indent: string): string[] {
  const joined: Element['children'] = []
  for (const child of unwrap(children)) {
    const last = joined.at(-1)
    if (typeof child === 'string' && typeof last === 'string') joined[joined.length - 1] = last + child
    else joined.push(child)
  }
  const inner = joined.flatMap((child) => {
    if (typeof child !== 'string') return write(child, `${indent}  `)
    const text = name === 'textarea' ? child : child.replace(/\s+/g, ' ').trim()
    return text ? [`${indent}  ${text}`] : []
  })
  return [`${indent}<${[name, ...attributes].join(' ')}>`, ...inner]
}

/** One line for each element and text, indented by depth. Throws when tags do not match. */
export const canonical = (markup: string): string => write(parse(markup), '').join('\n')
