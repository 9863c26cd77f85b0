import { renderToString } from 'preact-render-to-string'
import { asCell, heading, ink, rule, tones, type Block, type Drawing, type PaperDocument, type Span, type TableBlock, type TableCell } from './document.ts'

/** A paper as a page that stands alone: opened from a folder or sent by mail, it needs nothing else. */
export function documentHtml(paper: PaperDocument): string {
  const page = (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{paper.title}</title>
        <meta name="author" content={paper.author} />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <main>
          <h1>{paper.title}</h1>
          {paper.lines.map((line) => <p class="line">{line}</p>)}
          <DocumentBody blocks={paper.blocks} />
        </main>
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToString(page)}\n`
}

/** The blocks of a paper within any page; `class` names are those of the stand-alone page, and of govuk-frontend. */
export function DocumentBody({ blocks }: { readonly blocks: readonly Block[] }) {
  return <>{blocks.map((block) => <BlockView block={block} />)}</>
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const
      return <Heading class={`govuk-heading-${block.level === 2 ? 'l' : block.level === 3 ? 'm' : 's'}`}>{block.text}</Heading>
    }
    case 'paragraph': return <p class="govuk-body"><Spans spans={block.spans} /></p>
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return <List class={`govuk-list govuk-list--${block.ordered ? 'number' : 'bullet'}`}>{block.items.map((item) => <li><Spans spans={item} /></li>)}</List>
    }
    case 'figure': return <figure class="wm-paper-figure"><Drawn drawing={block.drawing} /><figcaption class="govuk-body-s">{block.caption}</figcaption></figure>
    case 'table': return <TableView table={block} />
    case 'page-break': return <hr class="govuk-section-break govuk-section-break--visible govuk-section-break--l" />
  }
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return (
    <>
      {spans.map((span) => {
        if (typeof span === 'string') return span
        const text = span.strong ? <strong>{span.text}</strong> : span.text
        return span.href === undefined ? text : <a class="govuk-link" href={span.href}>{text}</a>
      })}
    </>
  )
}

function TableView({ table }: { readonly table: TableBlock }) {
  return (
    <div class="wm-paper-table" role="region" aria-label={table.caption} tabIndex={0}>
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-table__caption--s">{table.caption}</caption>
        {table.head.length > 0 && <thead class="govuk-table__head"><tr class="govuk-table__row">{table.head.map((cell) => <Cell cell={cell} scope="col" />)}</tr></thead>}
        <tbody class="govuk-table__body">
          {table.rows.map((row) => <tr class="govuk-table__row">{row.map((cell) => <Cell cell={cell} scope={asCell(cell).header ? 'row' : undefined} />)}</tr>)}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ cell, scope }: { readonly cell: TableCell; readonly scope: 'col' | 'row' | undefined }) {
  const { text, numeric, strong, tone, columns, drawing } = asCell(cell) as Exclude<TableCell, string>
  const within = <>{drawing && <Drawn drawing={drawing} />}{strong ? <strong>{text}</strong> : text}</>
  const shared = { colSpan: columns, 'data-tone': tone }
  const end = numeric ? ' govuk-table__cell--numeric' : ''
  return scope
    ? <th scope={scope} class={`govuk-table__header${numeric ? ' govuk-table__header--numeric' : ''}`} {...shared}>{within}</th>
    : <td class={`govuk-table__cell${end}`} {...shared}>{within}</td>
}

function Drawn({ drawing: { width, height, says, shapes } }: { readonly drawing: Drawing }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={says}>
      {shapes.map((shape) => (shape.kind === 'path'
        ? <path d={shape.d} fill={shape.fill ?? 'none'} stroke={shape.stroke} stroke-width={shape.width} stroke-dasharray={shape.dash === undefined ? undefined : `${shape.dash}`} />
        : <text x={shape.x} y={shape.y} font-size={shape.size} text-anchor={shape.anchor} fill={shape.colour ?? 'currentColor'}>{shape.text}</text>))}
    </svg>
  )
}

const styles = `
body { margin: 0; color: ${ink}; font: 1rem/1.5 "Atkinson Hyperlegible Next", system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3, h4 { color: ${heading}; line-height: 1.2; margin: 1.6em 0 .5em; }
h1 { font-size: 2rem; margin-top: 0; } h2 { font-size: 1.5rem; } h3 { font-size: 1.2rem; } h4 { font-size: 1rem; }
.line { margin: .1rem 0; }
.wm-paper-table { overflow-x: auto; margin: 1rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 700; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid ${rule}; white-space: pre-line; }
.govuk-table__cell--numeric, .govuk-table__header--numeric { text-align: right; font-variant-numeric: tabular-nums; }
${Object.entries(tones).map(([tone, { background, text }]) => `[data-tone="${tone}"] { background: ${background}; color: ${text}; }`).join('\n')}
figure { margin: 1rem 0; } svg { max-width: 100%; height: auto; }
hr { border: 0; border-top: 1px solid ${rule}; margin: 2rem 0; }
@media print { main { max-width: none; padding: 0; } hr { break-after: page; border: 0; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`
