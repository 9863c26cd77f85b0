import { Badge, Button, DataTable, EmptyState, PageHeading, type Page } from '../../../../ui/index.ts'
import type { Load } from '../../storage/loads.ts'
import { checksPath, loadPath, returnsPath, uploadPath } from '../paths.ts'
import { kindWords, sizeWords, statusWords } from '../words.ts'

const moment = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' })

export const LoadsPage = ({ loads, page }: { loads: readonly Load[]; page: Page }) => (
  <>
    <PageHeading lead="Load last year’s SEN2 return to begin, and each new one to see what the department will ask. Loading the same file again changes nothing.">Returns</PageHeading>
    <div class="govuk-button-group">
      <Button href={uploadPath}>Load a file</Button>
      <a class="govuk-link" href={checksPath}>What a return is checked for</a>
    </div>
    <DataTable id="loads" caption="Files loaded" noun="files" rows={loads} page={page} address={{ path: returnsPath, query: {} }}
      empty={<EmptyState heading="Nothing has been loaded yet"><p class="govuk-body">Every authority has last year’s SEN2 return as an XML file. It is the quickest way to fill Waymark.</p></EmptyState>}
      columns={[
        { key: 'file', heading: 'File', namesRow: true, cell: (load) => <a class="govuk-link" href={loadPath(load.id)}>{load.fileName}</a> },
        { key: 'kind', heading: 'What', cell: (load) => `${kindWords[load.kind]}${load.year === null ? '' : ` ${load.year}`}` },
        { key: 'status', heading: 'How it stands', cell: ({ status }) => <Badge tone={statusWords[status].tone}>{statusWords[status].text}</Badge> },
        { key: 'size', heading: 'Size', numeric: true, cell: (load) => sizeWords(load.bytes) },
        { key: 'when', heading: 'When', cell: (load) => moment.format(load.requestedAt) },
        { key: 'who', heading: 'Who', cell: (load) => load.requester ?? '' },
      ]} />
  </>
)
