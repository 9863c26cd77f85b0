import { PageHeading } from '../../../../ui/index.ts'
import { childPath } from '../paths.ts'

/** The answer to a form that was overtaken: nothing was written, and where to see what is true now. */
export const ChangedMeanwhile = ({ name, child }: { name: string; child: string }) => (
  <div class="wm-narrow">
    <PageHeading lead="Nothing was recorded. Somebody recorded something after you opened the form, or this step is already done.">{name} has changed</PageHeading>
    <p class="govuk-body"><a class="govuk-link" href={childPath(child)}>See how things stand now</a>, and record it again if it is still right.</p>
  </div>
)
