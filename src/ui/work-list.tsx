import { Badge, type Tone } from './badge.tsx'
import { Button, type Slot } from './govuk/index.ts'

export type WorkItem = {
  readonly badge?: { readonly text: string; readonly tone: Tone } | undefined
  readonly name: string
  readonly href: string
  /** A few quiet words after the name. */
  readonly about?: Slot
  /** What to do, in one line. */
  readonly task: Slot
  /** What it helps to know about it. */
  readonly detail?: Slot
  readonly action?: { readonly text: string; readonly href: string; readonly secondary?: boolean | undefined } | undefined
}

/** What needs someone, most urgent first, each with one line that says what to do. */
export const WorkList = ({ label, items }: { readonly label: string; readonly items: readonly WorkItem[] }) => (
  <ul class="wm-work" aria-label={label}>
    {items.map((item) => (
      <WorkRow {...item} />
    ))}
  </ul>
)

const WorkRow = ({ badge, name, href, about, task, detail, action }: WorkItem) => (
  <li class="wm-work__item">
    <div class="wm-work__badge">{badge && <Badge tone={badge.tone}>{badge.text}</Badge>}</div>
    <div class="wm-work__text">
      <p class="wm-work__who">
        <a class="wm-work__name" href={href}>
          {name}
        </a>
        {about && <span class="wm-work__about"> {about}</span>}
      </p>
      <p class="wm-work__task">{task}</p>
      {detail && <p class="wm-work__detail">{detail}</p>}
    </div>
    {action && (
      <div class="wm-work__action">
        <Button href={action.href} classes={action.secondary ? 'govuk-button--secondary' : undefined}>
          {action.text}
          <span class="govuk-visually-hidden">: {name}</span>
        </Button>
      </div>
    )}
  </li>
)
