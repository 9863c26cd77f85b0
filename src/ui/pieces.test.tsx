import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { errorFor, Form, FormErrors } from './form-page.tsx'
import { Filters } from './filters.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { ProgressWeeks } from './progress-weeks.tsx'
import { StatCards } from './stat-cards.tsx'
import { Timeline } from './timeline.tsx'
import { WorkList } from './work-list.tsx'

describe('stat cards', () => {
  it('are links, with thousands told apart, leaving out what does not apply', () => {
    const html = renderToString(<StatCards label="Today" cards={[{ value: 4086, label: 'open', href: '/open' }, false]} />)
    expect(html).toMatch(/<a [^>]*href="\/open"><span[^>]*>4,086<\/span> <span[^>]*>open<\/span><\/a>/)
    expect(html.match(/<li/g)).toHaveLength(1)
  })
})

describe('the work list', () => {
  it('names in each button whom it is about, for those who hear only the buttons', () => {
    const items = [{ name: 'Ada', href: '/ada', task: 'Reply.', action: { text: 'Reply', href: '/reply' } }]
    expect(renderToString(<WorkList label="Work" items={items} />)).toContain('Reply<span class="govuk-visually-hidden">: Ada</span>')
  })
})

const barOf = (week: number) => renderToString(<ProgressWeeks week={week} title="t" />)
const filled = (week: number) => Number(/wm-weeks__done"[^>]*width="([\d.]+)"/.exec(barOf(week))?.[1])

describe('the bar of weeks', () => {
  it('is as full as the weeks gone', () => expect(filled(10) / filled(20)).toBeCloseTo(0.5))
  it('is full and marked when the weeks are over', () => {
    expect(filled(24)).toBe(filled(20))
    expect(barOf(24)).toContain('wm-weeks--late')
    expect(barOf(20)).not.toContain('wm-weeks--late')
  })
  it('says in words what it shows', () => {
    expect(renderToString(<ProgressWeeks week={3} title="Week 3 of 20" />)).toMatch(/role="img"[^>]*><title>Week 3 of 20<\/title>/)
  })
})

describe('the timeline', () => {
  it('marks what is now, and only that', () => {
    const html = renderToString(<Timeline label="So far" entries={[{ title: 'Ahead', state: 'ahead' }, { title: 'Now', state: 'now' }, { title: 'Done' }]} />)
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
  })
})

describe('a form', () => {
  const errors = [{ field: 'day', message: 'Enter a day' }]
  it('posts the token with what was filled in', () => {
    const html = renderToString(<Form action="/save" csrfToken="t1" submit="Save">fields</Form>)
    expect(html).toMatch(/method="post" action="\/save" novalidate[^>]*><input type="hidden" name="_csrf" value="t1"/)
    expect(html).not.toContain('enctype')
  })
  it('says every error above the page, with a link to its field, and beside it', () => {
    expect(renderToString(<FormErrors errors={errors} />)).toContain('<a href="#day">Enter a day</a>')
    expect(errorFor(errors, 'day')).toEqual({ text: 'Enter a day' })
    expect(errorFor(errors, 'month')).toBeUndefined()
  })
  it('says nothing when nothing is wrong', () => expect(renderToString(<FormErrors errors={[]} />)).toBe(''))
})

describe('filters', () => {
  it('keep the other parts of the address, and can be cleared', () => {
    const chosen = [{ text: 'North', without: '/list' }]
    const html = renderToString(<Filters action="/list" keep={{ sort: 'name' }} chosen={chosen}>fields</Filters>)
    expect(html).toContain('<input type="hidden" name="sort" value="name"')
    expect(html).toContain('href="/list?sort=name">Clear filters')
  })
})

describe('a progress bar', () => {
  it('tells script where to listen only when there is somewhere', () => {
    const bar = { id: 'p', label: 'Reading', done: 2, total: 0, text: '2 read' }
    expect(renderToString(<ProgressBar {...bar} url="/jobs/1" />)).toContain('data-progress-url="/jobs/1"')
    expect(renderToString(<ProgressBar {...bar} />)).not.toContain('data-progress-url')
    expect(renderToString(<ProgressBar {...bar} />)).toContain('max="1"')
  })
})
