import { PageHeading, ProgressBar } from '../../../../ui/index.ts'
import type { Load } from '../../storage/loads.ts'
import { progressPath } from '../paths.ts'
import { progressOf } from '../progress/progress-words.ts'
import { kindWords } from '../words.ts'

export const ProgressPage = ({ load }: { load: Load }) => (
  <>
    <PageHeading caption={kindWords[load.kind]} lead="You can leave this page: the file is read in the background, and is here when you come back.">{load.fileName}</PageHeading>
    <ProgressBar id="progress" label="How far it has come" {...progressOf(load)} url={progressPath(load.id)} />
  </>
)
