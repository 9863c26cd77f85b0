import { errorFor, Form, FormErrors, Input, InsetText, PageHeading, type FieldErrors } from '../../../../ui/index.ts'
import type { PostcodePlace } from '../../storage/localities.ts'
import { findOfficerPath } from '../paths.ts'

export type FindOfficerModel = {
  csrf: string
  asked: string
  errors?: FieldErrors
  postcode?: string
  places?: readonly PostcodePlace[]
}

export const FindOfficerPage = ({ csrf, asked, errors, postcode, places }: FindOfficerModel) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading lead="Type a postcode to see which SEND team looks after that area, and how to reach the officer there.">Find your officer</PageHeading>
    <div class="wm-narrow">
      <Form action={findOfficerPath} csrfToken={csrf} submit="Find">
        <Input id="postcode" name="postcode" value={asked} classes="govuk-input--width-10" autocomplete="postal-code" spellcheck={false}
          label={{ text: 'Postcode' }} errorMessage={errorFor(errors, 'postcode')} />
      </Form>
      {places && places.map((place) => <Place place={place} postcode={postcode ?? ''} />)}
      {places?.length === 0 && (
        <InsetText>
          <p class="govuk-body">We do not know {postcode}. It may be in another council’s area, or too new for our list.</p>
          <p class="govuk-body">The council that you pay council tax to can tell you who its SEND team is.</p>
        </InsetText>
      )}
    </div>
  </>
)

const Place = ({ place, postcode }: { place: PostcodePlace; postcode: string }) => (
  <section class="wm-next">
    <h2 class="wm-next__heading">{place.locality ?? place.authorityName}</h2>
    <div class="wm-next__text">
      <p class="govuk-body">{postcode}{place.ward ? ` is in ${place.ward}, ` : ' is in '}{place.authorityName}.</p>
      {place.officer && <p class="govuk-body"><strong>{place.officer}</strong> is the link officer there.{place.officerPhone && <> Ring <a class="govuk-link" href={`tel:${place.officerPhone.replace(/\s/g, '')}`}>{place.officerPhone}</a>.</>}</p>}
      {(place.phone || place.email) && (
        <p class="govuk-body">The team{place.officer ? ' answers when the officer is away' : ''}: {place.phone && <a class="govuk-link" href={`tel:${place.phone.replace(/\s/g, '')}`}>{place.phone}</a>}{place.phone && place.email && ' or '}{place.email && <a class="govuk-link" href={`mailto:${place.email}`}>{place.email}</a>}.</p>
      )}
    </div>
  </section>
)
